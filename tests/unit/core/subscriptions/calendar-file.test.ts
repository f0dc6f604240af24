import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/core/calendar/civil-date';
import { type CalendarOptions, createCalendarFile } from '@/lib/core/subscriptions/calendar-file';
import { cancelByFor } from '@/lib/core/subscriptions/cancel-by';
import { chargeSeries, chargesBetween } from '@/lib/core/subscriptions/charge-dates';
import type { Subscription } from '@/lib/core/subscriptions/types';
import { item } from './items';

const options = (part: Partial<CalendarOptions> = {}): CalendarOptions => ({
  today: '2026-01-15',
  now: '2026-01-15T02:00:00.000Z',
  marginDays: 1,
  words: {
    calendarName: '续费提醒',
    event: ({ name }, { charge }) => ({
      summary: `取消 ${name}，不然要扣费`,
      description: `扣费日：${charge.on}；\n第二行, 逗号; 分号`,
    }),
  },
  ...part,
});

const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

/** The first days of all events together. */
function occurrences(events: InstanceType<typeof ICAL.Event>[], count: number): string[] {
  const days = events.flatMap((event) => {
    const iterator = event.iterator();
    return Array.from({ length: count }, () => iterator.next()?.toString() ?? '');
  });
  return days.sort().slice(0, count);
}

describe('calendar file', () => {
  it('parses back: cancel-by as an all-day event, stable UID, two alarms, words with commas and lines', () => {
    const one = item({ nextChargeOn: '2026-02-10', lead: { days: 1, quote: 'x', estimated: false } });
    const [event, ...more] = read(createCalendarFile([one], options()));
    expect(more).toEqual([]);
    expect(event!.uid).toBe('one@subscriptions.refundlens.invalid');
    expect(event!.startDate.isDate).toBe(true);
    expect(event!.startDate.toString()).toBe('2026-02-08');
    expect(event!.summary).toBe('取消 青禾视频会员，不然要扣费');
    expect(event!.description).toBe('扣费日：2026-02-10；\n第二行, 逗号; 分号');
    const alarms = event!.component.getAllSubcomponents('valarm');
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual([
      '-P2DT15H',
      '-PT15H',
    ]);
    expect(alarms.map((alarm) => alarm.getFirstPropertyValue('action'))).toEqual(['DISPLAY', 'DISPLAY']);
  });

  it('is the same file when made again', () => {
    const one = item({ nextChargeOn: '2026-02-10' });
    expect(createCalendarFile([one], options())).toBe(createCalendarFile([one], options()));
  });

  it('keeps lines within 75 bytes', () => {
    const one = item({ nextChargeOn: '2026-02-10', name: '很长的名字'.repeat(30) });
    const lines = createCalendarFile([one], options()).split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  });

  it('leaves out what will not charge', () => {
    const ledger = [item({ renewal: 'off', nextChargeOn: '2026-02-10' }), item({ id: 'none' })];
    expect(read(createCalendarFile(ledger, options()))).toEqual([]);
  });

  it('31 January less three days: every month on the day that the charge of that month gives', () => {
    const one = item({
      nextChargeOn: '2026-01-31',
      lead: { days: 2, quote: 'x', estimated: false },
    });
    expect(occurrences(read(createCalendarFile([one], options())), 4)).toEqual([
      '2026-01-28',
      '2026-02-25',
      '2026-03-28',
      '2026-04-27',
    ]);
  });
});

const kept: fc.Arbitrary<Subscription> = fc
  .record({
    first: fc.integer({ min: 0, max: 800 }).map((offset) => addDays('2026-01-15', offset)),
    period: fc.record({
      count: fc.integer({ min: 1, max: 3 }),
      unit: fc.constantFrom('week', 'month', 'quarter', 'half-year', 'year') as fc.Arbitrary<
        'week' | 'month' | 'quarter' | 'half-year' | 'year'
      >,
    }),
    lead: fc.integer({ min: 0, max: 20 }),
  })
  .map(({ first, period, lead }) =>
    item({ nextChargeOn: first, period, lead: { days: lead, quote: '', estimated: false } }),
  );

it('a plan of the 30th has February in an event of its own, each with its UID', () => {
  const one = item({ nextChargeOn: '2026-01-30', lead: { days: 0, quote: '', estimated: false } });
  const events = read(createCalendarFile([one], options()));
  expect(events.map(({ uid }) => uid.split('@')[0])).toEqual(['one', 'one-february']);
  expect(occurrences(events, 3)).toEqual(['2026-01-29', '2026-02-27', '2026-03-29']);
});

it('any rule repeats on exactly the cancel-by days of the series', () => {
  let ruled = 0;
  fc.assert(
    fc.property(kept, (one) => {
      const events = read(createCalendarFile([one], options()));
      if (!events[0]!.isRecurring()) return;
      ruled += 1;
      const charges = chargesBetween(chargeSeries(one)!, one.nextChargeOn!, '2045-01-01').slice(0, 30);
      const wanted = charges.map((charge) => cancelByFor(one, charge, 1).date);
      expect(occurrences(events, wanted.length)).toEqual(wanted);
    }),
    { numRuns: 300 },
  );
  expect(ruled).toBeGreaterThan(200);
});
