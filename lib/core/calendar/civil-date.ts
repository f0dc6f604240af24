// Civil dates: days on the calendar of a place, as text "YYYY-MM-DD". They compare and sort as text. Computed in UTC, so
// that no machine zone and no summer time can shift them. On bare epoch days and not on a library's date objects: one
// assessment asks for thousands of these, and it stands between opening the popup and the answer.
import type { DateText } from '../quantity/types';

/** "YYYY-MM-DD", a day that exists. */
export type CivilDate = string;

export const DEFAULT_ZONE = 'Asia/Shanghai';

const DAY_MS = 86_400_000;
/** Day of the week of 1970-01-01. */
const THURSDAY = 4;
const CIVIL = /^(\d{4})-(\d{2})-(\d{2})/;
const HAS_OFFSET = /(?:Z|[+-]\d{2}:\d{2})$/;

export interface DateParts {
  year: number;
  /** 1…12 */
  month: number;
  day: number;
}

/** The parts of a civil date, or null where the text is none or the day does not exist (2026-02-30). */
export function parseCivilDate(text: string): DateParts | null {
  const match = CIVIL.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
}

export function isCivilDate(text: string): boolean {
  return text.length === 10 && parseCivilDate(text) !== null;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days may be negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOf(epochDayOf(date) + days);
}

/** Days from one date to another; negative when `to` lies before `from`, 0 for the same day. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return epochDayOf(to) - epochDayOf(from);
}

/** 0 Sunday … 6 Saturday. */
export function weekday(date: CivilDate): number {
  return (((epochDayOf(date) + THURSDAY) % 7) + 7) % 7;
}

/**
 * The same day some months on. `anchorDay` is the day the series began on (31 for a plan bought on the 31st): the
 * month's last day stands in where it does not exist (民法典 202), and the anchor comes back afterwards
 * (31 January → 28 February → 31 March).
 */
export function addMonths(
  date: CivilDate,
  months: number,
  anchorDay: number = requireParts(date).day,
): CivilDate {
  const { year, month } = requireParts(date);
  // Months since the year 0: dividing them gives the year, the rest the month.
  const count = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return textOf({ ...target, day: Math.min(anchorDay, daysInMonth(target.year, target.month)) });
}

/** The civil day on which an instant falls in a zone. `instant` is an ISO text with Z or offset, or epoch ms. */
export function toCivilDate(instant: string | number, zone: string = DEFAULT_ZONE): CivilDate {
  return toLocalDateTime(instant, zone).slice(0, 10);
}

/** The clock reading "YYYY-MM-DDTHH:MM" of an instant in a zone. */
export function toLocalDateTime(instant: string | number, zone: string = DEFAULT_ZONE): string {
  const when = new Date(instant);
  if (Number.isNaN(when.getTime())) throw new RangeError(`not an instant: ${instant}`);
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(when);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/**
 * The civil day of a date as stated: a date or a clock reading without offset is taken as it stands, one with an offset
 * is an instant and is moved into the zone.
 */
export function civilDateOf(stated: DateText, zone: string = DEFAULT_ZONE): CivilDate {
  return stated.length > 10 && HAS_OFFSET.test(stated) ? toCivilDate(stated, zone) : stated.slice(0, 10);
}

/** The clock reading of a date as stated, to the minute, or null when it names a day only. */
export function clockReadingOf(stated: DateText, zone: string = DEFAULT_ZONE): string | null {
  if (stated.length <= 10) return null;
  return HAS_OFFSET.test(stated) ? toLocalDateTime(stated, zone) : stated.slice(0, 16);
}

/** A clock reading some hours on; exact to the minute. China has had no summer time since 1991, so readings add up. */
export function addHours(reading: string, hours: number): string {
  return new Date(Date.parse(`${reading.slice(0, 16)}Z`) + hours * 3_600_000).toISOString().slice(0, 16);
}

function requireParts(date: CivilDate): DateParts {
  const parts = parseCivilDate(date);
  if (!parts) throw new RangeError(`not a civil date: ${date}`);
  return parts;
}

/** Whole days since 1970-01-01. */
function epochDayOf(date: CivilDate): number {
  const { year, month, day } = requireParts(date);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

function dateOf(epochDay: number): CivilDate {
  const day = new Date(epochDay * DAY_MS);
  return textOf({ year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() });
}

function textOf({ year, month, day }: DateParts): CivilDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
