// A year with fifty subscriptions: the machine sleeps, the browser is closed, updated, its alarms dropped, the person
// travels. What must be told is reckoned here by hand from the dates, not with the planner's own code.
import { describe, expect, it } from 'vitest';
import { createReminders } from '@/lib/app/subscriptions/reminders';
import {
  addDays,
  addMonths,
  daysInMonth,
  parseCivilDate,
  toLocalDateTime,
} from '@/lib/core/calendar/civil-date';
import type { PlanPeriod } from '@/lib/core/quantity/types';
import type { Subscription } from '@/lib/core/subscriptions/types';
import { item } from '../../core/subscriptions/items';
import { createMemory, type Memory } from './memory';

const HOUR = 3_600_000;
/** Rarer than the product's hourly check: harder on it, and the year is over sooner. */
const CHECK_MS = 6 * HOUR;
const START = Date.parse('2026-01-01T02:00:00.000Z');
const END = Date.parse('2027-01-01T02:00:00.000Z');
const ZONES = [
  'Asia/Shanghai',
  'UTC',
  'America/Los_Angeles',
  'Europe/Berlin',
  'Asia/Tokyo',
  'Asia/Kathmandu',
];
const DAYS_BEFORE = [5, 3, 1];
const MARGIN = 1;

/** mulberry32: the same year for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const PERIODS: readonly PlanPeriod[] = [
  { count: 1, unit: 'week' },
  { count: 1, unit: 'month' },
  { count: 1, unit: 'month' },
  { count: 1, unit: 'month' },
  { count: 2, unit: 'month' },
  { count: 1, unit: 'quarter' },
  { count: 1, unit: 'half-year' },
  { count: 1, unit: 'year' },
];
/** The days that months lack come first. */
const FIRST_DAYS = ['2026-01-31', '2026-01-30', '2026-01-29', '2026-04-30', '2026-02-28'];

function fifty(random: () => number): Subscription[] {
  return Array.from({ length: 50 }, (_, index) => {
    const first = FIRST_DAYS[index] ?? addDays('2026-01-20', Math.floor(random() * 300));
    return item({
      id: `sub-${index}`,
      nextChargeOn: first,
      period: index < FIRST_DAYS.length ? { count: 1, unit: 'month' } : PERIODS[index % PERIODS.length]!,
      lead: { days: Math.floor(random() * 4), quote: 'x', estimated: false },
      renewal: index % 13 === 12 ? 'off' : 'on',
      scheduledAt: '2026-01-01T10:00',
    });
  });
}

const MONTHS = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/** Charge days of the year by counting from the first, month by month. */
function chargeDays({ nextChargeOn, period }: Subscription): string[] {
  const days: string[] = [];
  const first = parseCivilDate(nextChargeOn!)!;
  for (let index = 0; index < 60; index += 1) {
    if (period!.unit === 'week') {
      days.push(addDays(nextChargeOn!, index * 7));
      continue;
    }
    const month = addMonths(
      `${nextChargeOn!.slice(0, 7)}-01`,
      index * period!.count * MONTHS[period!.unit as 'month'],
    );
    const { year, month: number } = parseCivilDate(month)!;
    days.push(
      `${month.slice(0, 8)}${String(Math.min(first.day, daysInMonth(year, number))).padStart(2, '0')}`,
    );
  }
  return days;
}

interface Owed {
  id: string;
  /** Local reading before which it must not come. */
  at: string;
}

function owedInYear(ledger: readonly Subscription[]): Owed[] {
  return ledger
    .flatMap((one) => {
      if (one.renewal === 'off') return [];
      const reminders = one.period!.unit === 'week' ? [1] : DAYS_BEFORE;
      return chargeDays(one).flatMap((on) => [
        ...reminders.map((days) => ({
          id: `${one.id}/cancel-by/${on}/${days}`,
          at: `${addDays(on, -(one.lead!.days + MARGIN + days))}T09:00`,
        })),
        { id: `${one.id}/charged/${on}`, at: `${addDays(on, 1)}T09:00` },
      ]);
    })
    .filter(({ at }) => at >= '2026-01-01T10:00');
}

interface Told {
  id: string;
  at: string;
  /** Hours the browser had been running without a break. */
  awakeHours: number;
}

/** Lives through the year. The worker is a new one after every event, as a browser may make it. */
async function live(memory: Memory, random: () => number): Promise<Told[]> {
  const told: Told[] = [];
  let awakeSince = START;
  let alarmsAlive = true;
  let lastCheck = START;
  const wake = async () => {
    const before = memory.shown.length;
    await createReminders(memory).run();
    alarmsAlive = true;
    lastCheck = memory.clock.now;
    for (const { notice, now } of memory.shown.slice(before)) {
      const awakeHours = (memory.clock.now - awakeSince) / HOUR;
      for (const id of notice.ids) told.push({ id, at: now, awakeHours });
    }
  };
  await wake();
  while (memory.clock.now < END) {
    // The next thing the browser does by itself: the alarm, or the regular check.
    const alarm = memory.alarm.next;
    const check = lastCheck + CHECK_MS;
    const next = alarmsAlive && alarm !== null && alarm > memory.clock.now ? Math.min(alarm, check) : check;
    memory.clock.now = Math.min(Math.max(next, memory.clock.now + 60_000), END);
    const chance = random() / 3;
    if (chance < 0.02) {
      // Asleep or closed, from minutes to two weeks; now and then the laptop wakes elsewhere.
      const hours = random() < 0.1 ? random() * 24 * 14 : random() * 30;
      memory.clock.now = Math.min(memory.clock.now + hours * HOUR, END);
      awakeSince = memory.clock.now;
      if (random() < 0.3) memory.clock.zone = ZONES[Math.floor(random() * ZONES.length)]!;
    } else if (chance < 0.025) {
      // Update or disable/enable: alarms are gone, the start sets them again.
      alarmsAlive = false;
      memory.alarm.next = null;
    } else if (chance < 0.03) {
      memory.clock.zone = ZONES[Math.floor(random() * ZONES.length)]!;
    }
    await wake();
  }
  return told;
}

describe.each([1, 2])('a simulated year, seed %i', (seed) => {
  it('tells each reminder exactly once, none lost, none early, none in the quiet hours', async () => {
    const random = randomFrom(seed);
    const ledger = fifty(random);
    const memory = createMemory(ledger, { marginDays: MARGIN });
    const told = await live(memory, random);

    const counts = new Map<string, number>();
    for (const { id } of told) counts.set(id, (counts.get(id) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count !== 1)).toEqual([]);

    const owed = owedInYear(ledger);
    const dueBy = new Map(owed.map(({ id, at }) => [id, at]));
    expect(told.filter(({ id, at }) => !(at >= (dueBy.get(id) ?? '9999')))).toEqual([]);

    // The last day is left out: what fell due on it may still wait for the end of quiet hours.
    const endLocal = toLocalDateTime(END - 30 * HOUR, memory.clock.zone);
    const lost = owed.filter(({ id, at }) => at <= endLocal && !counts.has(id));
    expect(lost).toEqual([]);
    expect(counts.size).toBeGreaterThan(1000);

    expect(told.filter(({ at }) => at.slice(11) >= '22:00' || at.slice(11) < '08:00')).toEqual([]);
    // While the browser runs none is a day late.
    const late = told.filter(
      ({ id, at, awakeHours }) => awakeHours > 26 && at.slice(0, 10) !== dueBy.get(id)!.slice(0, 10),
    );
    expect(late).toEqual([]);
  }, 180_000);
});
