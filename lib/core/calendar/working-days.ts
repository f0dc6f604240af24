// Working days of mainland China with 调休. The table is chinese-days' data file; its functions are not used, since they
// read the machine's zone (west of Greenwich every date is a day early) and call what lies beyond the table a workday.
import table from 'chinese-days/dist/chinese-days.json';
import { addDays, type CivilDate, parseCivilDate, weekday } from './civil-date';

const HOLIDAYS: ReadonlySet<string> = new Set(Object.keys(table.holidays));
/** Saturdays and Sundays that are worked. */
const WORKED_WEEKENDS: ReadonlySet<string> = new Set(Object.keys(table.workdays));
const YEARS = [...HOLIDAYS].map((date) => Number(date.slice(0, 4)));
export const TABLE_FIRST_YEAR = Math.min(...YEARS);
/** The last year for which the State Council's arrangement is in the table. */
export const TABLE_LAST_YEAR = Math.max(...YEARS);

/**
 * Days off by 全国年节及纪念日放假办法 2 for years whose arrangement is not in the table, month-day. The moving feasts of 2027
 * are computed from the lunar calendar; which weekends are worked for them is unknown until it is announced.
 */
const STATUTORY_FIXED = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];
const STATUTORY_MOVING: Readonly<Record<number, readonly string[]>> = {
  2027: ['02-05', '02-06', '02-07', '02-08', '04-05', '06-09', '09-15'],
};

export interface DayStatus {
  dayOff: boolean;
  /** True beyond the table: statutory days and weekends are known, 调休 is not. */
  estimated: boolean;
}

export function readDayStatus(date: CivilDate): DayStatus {
  const parts = parseCivilDate(date);
  if (!parts) throw new RangeError(`not a civil date: ${date}`);
  const weekend = weekday(date) === 0 || weekday(date) === 6;
  if (parts.year >= TABLE_FIRST_YEAR && parts.year <= TABLE_LAST_YEAR) {
    return { dayOff: HOLIDAYS.has(date) || (weekend && !WORKED_WEEKENDS.has(date)), estimated: false };
  }
  const monthDay = date.slice(5);
  const statutory =
    STATUTORY_FIXED.includes(monthDay) || (STATUTORY_MOVING[parts.year]?.includes(monthDay) ?? false);
  return { dayOff: statutory || weekend, estimated: true };
}

/** The first day from `date` on (itself included) that is worked. */
export function nextWorkingDay(date: CivilDate): { date: CivilDate; estimated: boolean } {
  let day = date;
  let status = readDayStatus(day);
  let estimated = status.estimated;
  while (status.dayOff) {
    day = addDays(day, 1);
    status = readDayStatus(day);
    estimated ||= status.estimated;
  }
  return { date: day, estimated };
}

/** The n-th working day after `start`; the start day does not count. `count` is a whole number ≥ 0. */
export function addWorkingDays(start: CivilDate, count: number): { date: CivilDate; estimated: boolean } {
  let day = start;
  let estimated = false;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    const status = readDayStatus(day);
    estimated ||= status.estimated;
    if (!status.dayOff) left -= 1;
  }
  return { date: day, estimated };
}

/** The n-th day from Monday to Friday after `start`; public holidays are not known here. */
export function addWeekdays(start: CivilDate, count: number): CivilDate {
  let day = start;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (weekday(day) !== 0 && weekday(day) !== 6) left -= 1;
  }
  return day;
}
