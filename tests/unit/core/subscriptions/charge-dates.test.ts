import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysInMonth, parseCivilDate } from '@/lib/core/calendar/civil-date';
import {
  type ChargeSeries,
  chargeSeries,
  chargesBetween,
  isChargeDay,
  nextCharge,
} from '@/lib/core/subscriptions/charge-dates';
import type { Subscription } from '@/lib/core/subscriptions/types';
import { item } from './items';

const days = (part: Partial<Subscription>, from: string, to: string) =>
  chargesBetween(chargeSeries(item(part))!, from, to).map(({ on }) => on);

describe('charge days keep the anchor day', () => {
  it('31 January', () => {
    expect(days({ startsOn: '2026-01-31' }, '2026-02-01', '2026-06-30')).toEqual([
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
      '2026-06-30',
    ]);
  });

  it('29 February, by the year: the 28th in between, the 29th again in a leap year', () => {
    const yearly = { startsOn: '2024-02-29', period: { count: 1, unit: 'year' } } as const;
    expect(days(yearly, '2025-01-01', '2028-12-31')).toEqual([
      '2025-02-28',
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
    ]);
  });

  it('30 April: stays the 30th and never becomes the 31st', () => {
    expect(days({ startsOn: '2026-04-30' }, '2026-05-01', '2027-03-31')).toEqual([
      '2026-05-30',
      '2026-06-30',
      '2026-07-30',
      '2026-08-30',
      '2026-09-30',
      '2026-10-30',
      '2026-11-30',
      '2026-12-30',
      '2027-01-30',
      '2027-02-28',
      '2027-03-30',
    ]);
  });

  it('takes the anchor from the day it began when the stated next charge is a short month', () => {
    expect(days({ startsOn: '2026-01-31', nextChargeOn: '2026-02-28' }, '2026-02-01', '2026-03-31')).toEqual([
      '2026-02-28',
      '2026-03-31',
    ]);
  });

  it('keeps the stated day where the beginning does not fit it', () => {
    expect(days({ startsOn: '2026-01-12', nextChargeOn: '2026-02-20' }, '2026-02-01', '2026-03-31')).toEqual([
      '2026-02-20',
      '2026-03-20',
    ]);
  });
});

describe('periods', () => {
  it.each([
    [{ count: 1, unit: 'week' }, ['2026-03-02', '2026-03-09', '2026-03-16']],
    [{ count: 10, unit: 'day' }, ['2026-03-02', '2026-03-12', '2026-03-22']],
    [{ count: 1, unit: 'quarter' }, ['2026-03-02', '2026-06-02', '2026-09-02']],
    [{ count: 1, unit: 'half-year' }, ['2026-03-02', '2026-09-02', '2027-03-02']],
    [{ count: 2, unit: 'year' }, ['2026-03-02', '2028-03-02', '2030-03-02']],
  ] as const)('%o', (period, wanted) => {
    const all = days({ nextChargeOn: '2026-03-02', period }, '2026-01-01', '2031-01-01');
    expect(all.slice(0, 3)).toEqual(wanted);
  });

  it('a lifetime never charges, an item without dates is not guessed', () => {
    expect(
      chargeSeries(item({ nextChargeOn: '2026-03-02', period: { count: 1, unit: 'lifetime' } })),
    ).toBeNull();
    expect(chargeSeries(item())).toBeNull();
  });

  it('a single date without a period is the only one', () => {
    const { period: _none, ...single } = item({ nextChargeOn: '2026-03-02' });
    const series = chargeSeries(single)!;
    expect(nextCharge(series, '2026-03-02')).toEqual({ on: '2026-03-02', estimated: false });
    expect(nextCharge(series, '2026-03-03')).toBeNull();
  });

  it('a trial charges when it ends, and then by its period', () => {
    expect(days({ startsOn: '2026-03-01', trialEndsOn: '2026-03-08' }, '2026-03-01', '2026-05-01')).toEqual([
      '2026-03-08',
      '2026-04-08',
    ]);
  });

  it('marks every day that nobody stated', () => {
    const stated = chargeSeries(item({ nextChargeOn: '2026-03-02' }))!;
    expect(nextCharge(stated, '2026-03-01')?.estimated).toBe(false);
    expect(nextCharge(stated, '2026-03-03')?.estimated).toBe(true);
    const worked = chargeSeries(item({ startsOn: '2026-02-02' }))!;
    expect(nextCharge(worked, '2026-03-01')).toEqual({ on: '2026-03-02', estimated: true });
  });
});

const day = fc.integer({ min: 0, max: 4000 }).map((offset) => addDays('2024-01-01', offset));
const series: fc.Arbitrary<ChargeSeries> = fc
  .record({
    first: day,
    step: fc.oneof(
      fc.record({ months: fc.integer({ min: 1, max: 36 }) }),
      fc.record({ days: fc.integer({ min: 1, max: 400 }) }),
    ),
  })
  .map(({ first, step }) => ({
    first,
    step,
    anchorDay: parseCivilDate(first)!.day,
    base: 'charge',
    estimated: false,
  }));

describe('any series', () => {
  it('has as its next charge the first of all charges that is not before the day', () => {
    fc.assert(
      fc.property(series, day, (one, from) => {
        const next = nextCharge(one, from)!.on;
        expect(next >= from).toBe(true);
        const all = chargesBetween(one, one.first, next).map(({ on }) => on);
        expect(all.at(-1)).toBe(next);
        expect(all.filter((on) => on >= from)).toEqual([next]);
        expect(isChargeDay(one, next)).toBe(true);
      }),
    );
  });

  it('by months falls on the anchor day, or on the last day of a shorter month', () => {
    fc.assert(
      fc.property(series, (one) => {
        fc.pre('months' in one.step!);
        for (const { on } of chargesBetween(one, one.first, addMonths(one.first, 60))) {
          const { year, month, day: number } = parseCivilDate(on)!;
          expect(number).toBe(Math.min(one.anchorDay, daysInMonth(year, month)));
        }
      }),
    );
  });
});
