// The paid term: from which day to which, how much of it is left. Days are differences of dates, so that the day it began
// is not counted (民法典 201) and a plan of one year has 365 or 366.
import { addDays, addMonths, type CivilDate, daysBetween } from '../calendar/civil-date';
import type { FactName } from '../facts/types';
import type { PlanPeriod } from '../quantity/types';
import type { Share } from './amounts';

export interface Term {
  start: CivilDate;
  /** The first day that is no longer covered. */
  end: CivilDate;
  days: Share;
  /** Whole months, begun ones counted as used; null where the plan does not run by months. */
  months: Share | null;
  /** Days given on top of what was paid for; no money lies on them. */
  bonusDays: number;
  /** Facts it rests on. */
  uses: FactName[];
  /** True when it was taken to begin on the day of payment. */
  startAssumed: boolean;
}

export interface TermFacts {
  planPeriod?: PlanPeriod | undefined;
  paidAt?: CivilDate | undefined;
  startsAt?: CivilDate | undefined;
  endsAt?: CivilDate | undefined;
  autoRenews: boolean;
}

/** Pages round a month to 30 or 31 days: ends so near to the counted one are the term itself, not a gift. */
const END_TOLERANCE_DAYS = 3;
const MONTHS_OF = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/** How many months a plan has, or null for plans by days or for life. */
export function planMonths(period: PlanPeriod): number | null {
  const { unit, count } = period;
  return unit === 'day' || unit === 'week' || unit === 'lifetime' ? null : MONTHS_OF[unit] * count;
}

/** The term that `cut` (the day from which nothing more is used) falls into, or null where it cannot be told. */
export function deriveTerm(facts: TermFacts, cut: CivilDate): Term | null {
  const uses: FactName[] = [];
  const period = facts.planPeriod?.unit === 'lifetime' ? undefined : facts.planPeriod;
  if (facts.planPeriod?.unit === 'lifetime') return null;
  const start = termStart(facts, period, cut, uses);
  if (start === null) return null;
  const end = termEnd(start, period, facts.endsAt, uses);
  if (end === null || daysBetween(start.date, end.end) <= 0) return null;
  const total = daysBetween(start.date, end.end);
  const left = Math.min(total, Math.max(0, total - daysBetween(start.date, cut)));
  const months = end.months;
  return {
    start: start.date,
    end: end.end,
    days: { left, total },
    months: months === null ? null : { left: monthsLeft(start, months, cut), total: months },
    bonusDays: end.bonusDays,
    uses,
    startAssumed: start.assumed,
  };
}

interface Start {
  date: CivilDate;
  anchorDay: number;
  assumed: boolean;
}

function dayOf(date: CivilDate): number {
  return Number(date.slice(8, 10));
}

function termStart(
  facts: TermFacts,
  period: PlanPeriod | undefined,
  cut: CivilDate,
  uses: FactName[],
): Start | null {
  if (facts.startsAt !== undefined) {
    uses.push('startsAt');
    const date = period ? currentStart(facts.startsAt, period, facts, cut) : facts.startsAt;
    // The day the series began on stays its anchor: 31 January, 28 February, 31 March.
    return { date, anchorDay: dayOf(facts.startsAt), assumed: false };
  }
  if (facts.paidAt !== undefined) {
    uses.push('paidAt');
    return { date: facts.paidAt, anchorDay: dayOf(facts.paidAt), assumed: true };
  }
  if (facts.endsAt !== undefined && period) {
    uses.push('endsAt', 'planPeriod');
    return { date: addPeriod(facts.endsAt, period, -1), anchorDay: dayOf(facts.endsAt), assumed: false };
  }
  return null;
}

/** A membership of years with a monthly plan began long ago: the term meant is the one that runs at `cut`. */
function currentStart(start: CivilDate, period: PlanPeriod, facts: TermFacts, cut: CivilDate): CivilDate {
  const firstEnd = addPeriod(start, period, 1);
  const runsOn = facts.autoRenews || (facts.paidAt !== undefined && facts.paidAt >= addDays(firstEnd, -2));
  if (!runsOn || firstEnd > cut) return start;
  if (facts.endsAt !== undefined && facts.endsAt <= firstEnd) return start;
  let turns = 1;
  while (addPeriod(start, period, turns + 1) <= cut) turns += 1;
  const running = addPeriod(start, period, turns);
  // A term that nobody says was renewed again is not made up: past the stated end nothing runs.
  return facts.endsAt !== undefined && facts.endsAt <= running
    ? addPeriod(start, period, turns - 1)
    : running;
}

function termEnd(
  { date: start, anchorDay }: Start,
  period: PlanPeriod | undefined,
  endsAt: CivilDate | undefined,
  uses: FactName[],
): { end: CivilDate; bonusDays: number; months: number | null } | null {
  if (period) {
    if (!uses.includes('planPeriod')) uses.push('planPeriod');
    const counted = addPeriod(start, period, 1, anchorDay);
    const months = planMonths(period);
    if (endsAt === undefined) return { end: counted, bonusDays: 0, months };
    const gap = daysBetween(counted, endsAt);
    if (!uses.includes('endsAt')) uses.push('endsAt');
    if (gap > END_TOLERANCE_DAYS) return { end: counted, bonusDays: gap, months };
    if (gap >= 0) return { end: endsAt, bonusDays: 0, months };
    return { end: addDays(endsAt, 1), bonusDays: 0, months };
  }
  if (endsAt === undefined) return null;
  if (!uses.includes('endsAt')) uses.push('endsAt');
  const dayAfter = addDays(endsAt, 1);
  for (let months = 1; months <= 120; months += 1) {
    const turn = addMonths(start, months, anchorDay);
    if (turn === endsAt || turn === dayAfter) return { end: turn, bonusDays: 0, months };
    if (turn > dayAfter) break;
  }
  // No whole months: the stated last day belongs to the member to its end.
  return { end: dayAfter, bonusDays: 0, months: null };
}

function addPeriod(date: CivilDate, period: PlanPeriod, turns: number, anchorDay = dayOf(date)): CivilDate {
  const months = planMonths(period);
  if (months !== null) return addMonths(date, months * turns, anchorDay);
  return addDays(date, (period.unit === 'week' ? 7 : 1) * period.count * turns);
}

function monthsLeft({ date, anchorDay }: Start, months: number, cut: CivilDate): number {
  let used = 0;
  while (used < months && addMonths(date, used, anchorDay) < cut) used += 1;
  return months - used;
}
