// Counting a period from the day it runs from: the start day is excluded (民法典 201), a month ends on the day of the same
// number or the month's last (202), and where the last day is a day off the period ends with the next working day (203).
import type { DateText, DurationUnit } from '../quantity/types';
import {
  addDays,
  addHours,
  addMonths,
  type CivilDate,
  civilDateOf,
  clockReadingOf,
  DEFAULT_ZONE,
} from './civil-date';
import { addWeekdays, addWorkingDays, nextWorkingDay } from './working-days';

export interface Deadline {
  /** The last day counted without rolling over days off: what a person should keep. With the minute for hours. */
  safe: DateText;
  /** The last day in law, the same or later (民法典 203). */
  legal: DateText;
  /** True when days beyond the working-day table decided it. */
  estimated: boolean;
}

/** Whose days off count: China's, with 调休, or weekends alone where no table of the place is known. */
export type DaysOff = 'CN' | 'weekends';

export interface Period {
  amount: number;
  unit: DurationUnit;
  workday?: boolean | undefined;
  /** China's unless said otherwise. Only 'CN' rolls the last day over days off. */
  daysOff?: DaysOff | undefined;
}

/** The n-th day after `start`, by calendar days. */
export function countDeadline(start: CivilDate, days: number): Deadline {
  return rolled(addDays(start, days));
}

/** The n-th working day after `start`; it never ends on a day off, so both dates are one. */
export function countWorkingDeadline(start: CivilDate, days: number, daysOff: DaysOff = 'CN'): Deadline {
  const { date, estimated } =
    daysOff === 'CN' ? addWorkingDays(start, days) : { date: addWeekdays(start, days), estimated: true };
  return { safe: date, legal: date, estimated };
}

/**
 * The end of a period as a clause states it. Hours run exactly from the minute when `from` has one; from a bare date the
 * safe end is the last whole day that is surely inside, counted from 00:00 (48 hours from the 10th: the 11th), the legal
 * one the day on which the period ends at the latest (the 12th).
 * Half months and half years count as 15 days and 6 months. A fraction of any other unit is rounded down.
 */
export function deadlineAfter(from: DateText, period: Period, zone: string = DEFAULT_ZONE): Deadline {
  const day = civilDateOf(from, zone);
  const counted = countPeriod(from, day, period, zone);
  // Rolling over days off is Chinese law; elsewhere the counted day is the last.
  const abroad = period.daysOff === 'weekends' && period.unit !== 'hour';
  return abroad ? { ...counted, legal: counted.safe, estimated: period.workday === true } : counted;
}

function countPeriod(from: DateText, day: CivilDate, period: Period, zone: string): Deadline {
  switch (period.unit) {
    case 'hour':
      return hoursAfter(from, day, period.amount, zone);
    case 'day':
      return period.workday
        ? countWorkingDeadline(day, Math.floor(period.amount), period.daysOff)
        : countDeadline(day, Math.floor(period.amount));
    case 'week':
      return countDeadline(day, Math.floor(period.amount * 7));
    case 'month':
      return period.amount % 1 === 0.5
        ? rolled(addDays(addMonths(day, Math.floor(period.amount)), 15))
        : rolled(addMonths(day, Math.floor(period.amount)));
    case 'year':
      return rolled(addMonths(day, Math.floor(period.amount * 12)));
  }
}

/** Whether a moment, as precise as stated, is not after the end. A bare day counts as inside on the end day itself. */
export function isWithin(moment: DateText, end: DateText, zone: string = DEFAULT_ZONE): boolean {
  const endReading = clockReadingOf(end, zone);
  const reading = clockReadingOf(moment, zone);
  if (endReading !== null && reading !== null) return reading <= endReading;
  return civilDateOf(moment, zone) <= civilDateOf(end, zone);
}

function hoursAfter(from: DateText, day: CivilDate, hours: number, zone: string): Deadline {
  const reading = clockReadingOf(from, zone);
  if (reading !== null) {
    const end = addHours(reading, hours);
    return { safe: end, legal: end, estimated: false };
  }
  const safe = addDays(day, Math.max(0, Math.floor(hours / 24) - 1));
  return { safe, legal: addDays(day, Math.ceil(hours / 24)), estimated: false };
}

function rolled(last: CivilDate): Deadline {
  const { date, estimated } = nextWorkingDay(last);
  // A rolled date is an estimate only when days off beyond the table came into it; a weekday there may still be 调休.
  return { safe: last, legal: date, estimated };
}
