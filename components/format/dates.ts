// Civil dates and instants in words. A civil date is formatted as UTC midnight in UTC, so that no zone can move it.
import type { DateText } from '@/lib/core/quantity/types';
import { dateFormat } from './formatters';

function civilMidnight(date: DateText): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10) || 1));
}

/** "12月2日周三" or "Wed, 2 Dec"; in another year "2027年8月26日", where the year matters more than the weekday. */
export function formatDeadline(date: DateText, today: DateText, language: string): string {
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  return dateFormat(regional(language), {
    timeZone: 'UTC',
    ...(sameYear ? { weekday: 'short' } : { year: 'numeric' }),
    month: 'short',
    day: 'numeric',
  }).format(civilMidnight(date));
}

/** A date as stated, with the time when one is: "2026年11月20日 13:05"; a bare month "2023-02" stays a month. */
export function formatStated(date: DateText, language: string): string {
  const hasDay = date.length > 7;
  const day = dateFormat(regional(language), {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    ...(hasDay ? { day: 'numeric' } : {}),
  }).format(civilMidnight(date));
  const time = /T(\d{2}:\d{2})/.exec(date)?.[1];
  return time ? `${day} ${time}` : day;
}

/** An instant in the zone it was captured in, zone named: "2026年11月25日 21:19:20 (GMT+8)". */
export function formatInstant(instant: string, zone: string, language: string): string {
  const date = new Date(instant);
  const day = { timeZone: zone, year: 'numeric', month: 'short', day: 'numeric' } as const;
  const time = {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  } as const;
  const named = dateFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' })
    .formatToParts(date)
    .find((part) => part.type === 'timeZoneName')?.value;
  const tag = regional(language);
  // Formatted in one go, Chinese would put the zone between day and time.
  return `${dateFormat(tag, day).format(date)} ${dateFormat(tag, time).format(date)} (${named ?? zone})`;
}

/** Plain "en" would give the American order; day before month cannot be misread. */
function regional(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
