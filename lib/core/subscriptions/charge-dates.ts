// The days on which a subscription charges: a first day, a period and the anchor day it keeps to (31 January →
// 28 February → 31 March). Which of them still matter is for due.ts.
import { addDays, type CivilDate, daysBetween, daysInMonth } from '../calendar/civil-date';
import type { PlanPeriod } from '../quantity/types';
import type { Subscription } from './types';

export interface ChargeSeries {
  first: CivilDate;
  /** Null: the first day is the only one known. */
  step: { months: number } | { days: number } | null;
  anchorDay: number;
  /** `expiry` where only the end of the term is known: the charge then falls on it or shortly before. */
  base: 'charge' | 'expiry';
  /** The first day was worked out and not stated. */
  estimated: boolean;
}

export interface Charge {
  on: CivilDate;
  /** True unless a page or the person named this very day. */
  estimated: boolean;
}

const MONTHS: Readonly<Record<PlanPeriod['unit'], number>> = {
  day: 0,
  week: 0,
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
  lifetime: 0,
};

/** Null for a lifetime, and where no date is known. */
export function chargeSeries(item: Subscription): ChargeSeries | null {
  if (item.period?.unit === 'lifetime') return null;
  const step = stepOf(item.period);
  const from = (first: CivilDate, base: ChargeSeries['base'], estimated: boolean): ChargeSeries => ({
    first,
    step,
    anchorDay: anchorOf(item, first),
    base,
    estimated,
  });
  if (item.nextChargeOn) return from(item.nextChargeOn, 'charge', false);
  if (item.trialEndsOn) return from(item.trialEndsOn, 'charge', true);
  if (item.endsOn) return from(item.endsOn, 'expiry', true);
  if (item.startsOn && step) {
    const series = from(item.startsOn, 'charge', true);
    return { ...series, first: chargeAt(series, 1) };
  }
  return null;
}

/** The first charge on or after a day; null when there is none. */
export function nextCharge(series: ChargeSeries, day: CivilDate): Charge | null {
  const index = indexOnOrAfter(series, day);
  if (index > 0 && !series.step) return null;
  return { on: chargeAt(series, index), estimated: series.estimated || index > 0 };
}

/** The charges from one day to another, both included, in order. */
export function chargesBetween(series: ChargeSeries, from: CivilDate, to: CivilDate): Charge[] {
  const found: Charge[] = [];
  for (let index = indexOnOrAfter(series, from); ; index += 1) {
    if (index > 0 && !series.step) break;
    const on = chargeAt(series, index);
    if (on > to) break;
    found.push({ on, estimated: series.estimated || index > 0 });
  }
  return found;
}

/** True when the series charges on that day, before or after its first day. */
export function isChargeDay(series: ChargeSeries, day: CivilDate): boolean {
  if (day >= series.first) return nextCharge(series, day)?.on === day;
  if (!series.step) return false;
  for (let index = -1; ; index -= 1) {
    const on = chargeAt(series, index);
    if (on <= day) return on === day;
  }
}

/** Days between two charges at the least; null for a single date. */
export function shortestGap(series: ChargeSeries): number | null {
  if (!series.step) return null;
  return 'days' in series.step ? series.step.days : series.step.months * 28;
}

/** Smallest index ≥ 0 whose charge is on or after the day. */
function indexOnOrAfter(series: ChargeSeries, day: CivilDate): number {
  const { first, step } = series;
  if (day <= first) return 0;
  if (!step) return 1;
  let index =
    'days' in step
      ? Math.floor(daysBetween(first, day) / step.days)
      : Math.floor((monthNumber(day) - monthNumber(first)) / step.months);
  while (chargeAt(series, index) < day) index += 1;
  return index;
}

function chargeAt({ first, step, anchorDay }: ChargeSeries, index: number): CivilDate {
  if (!step || index === 0) return first;
  return 'days' in step
    ? addDays(first, step.days * index)
    : dayInMonth(monthNumber(first) + step.months * index, anchorDay);
}

// The cost of a year of two thousand subscriptions is some twenty thousand charges, and the desk opens with it: months
// are counted as numbers here, and the calendar's addMonths, which does the same, is left to single dates.

/** Months since the year 0. */
function monthNumber(date: CivilDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** The anchor day in a month, or the month's last day where it is too short. */
function dayInMonth(month: number, anchorDay: number): CivilDate {
  const year = Math.floor(month / 12);
  const day = Math.min(anchorDay, lengthOf(month));
  return `${String(year).padStart(4, '0')}-${twoDigits((month % 12) + 1)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

const lengths = new Map<number, number>();

/** Days of a month; each is asked of the calendar once. */
function lengthOf(month: number): number {
  const known = lengths.get(month);
  if (known !== undefined) return known;
  const length = daysInMonth(Math.floor(month / 12), (month % 12) + 1);
  lengths.set(month, length);
  return length;
}

function stepOf(period: PlanPeriod | undefined): ChargeSeries['step'] {
  if (!period || period.unit === 'lifetime') return null;
  if (period.unit === 'day') return { days: period.count };
  if (period.unit === 'week') return { days: period.count * 7 };
  return { months: period.count * MONTHS[period.unit] };
}

/** The day the series keeps to: the one given, else that of its beginning where the first charge fits it. */
function anchorOf(item: Subscription, first: CivilDate): number {
  const day = dayOf(first);
  const last = lengthOf(monthNumber(first));
  const fits = (anchor: number | undefined): anchor is number =>
    anchor !== undefined && Math.min(anchor, last) === day;
  if (fits(item.anchorDay)) return item.anchorDay;
  for (const begun of [item.startsOn, item.trialEndsOn]) {
    const anchor = begun === undefined ? undefined : dayOf(begun);
    if (fits(anchor)) return anchor;
  }
  return day;
}

function dayOf(date: CivilDate): number {
  return Number(date.slice(8, 10));
}
