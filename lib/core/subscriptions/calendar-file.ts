// A calendar file (.ics) of the days to cancel by: one all-day event a subscription, repeating with its charges, with two
// alarms. ical-generator writes the format (escaping, folding, field order); what repeats when is ours.
import ical, { ICalAlarmType } from 'ical-generator';
import { addDays, addMonths, type CivilDate, daysBetween } from '../calendar/civil-date';
import { type CancelBy, nextCancelBy } from './cancel-by';
import { type ChargeSeries, chargeSeries, chargesBetween } from './charge-dates';
import type { Subscription } from './types';

export interface CalendarWords {
  calendarName: string;
  /** Title and text of an event, in the person's language. */
  event(item: Subscription, cancelBy: CancelBy): { summary: string; description: string };
}

export interface CalendarOptions {
  today: CivilDate;
  /** ISO instant at which the file is made. */
  now: string;
  marginDays: number;
  words: CalendarWords;
}

/** Alarms before the event's day begins, in seconds: at nine in the morning three days and one day ahead. */
const ALARMS_SECONDS = [3 * 86_400 - 9 * 3600, 86_400 - 9 * 3600];
/** Not an address of anyone's: it only makes the UIDs ours. */
const UID_SUFFIX = 'subscriptions.refundlens.invalid';

/** The text of the file; subscriptions that will not charge, or nobody knows when, are not in it. */
export function createCalendarFile(ledger: readonly Subscription[], options: CalendarOptions): string {
  const { today, now, marginDays, words } = options;
  const calendar = ical({
    name: words.calendarName,
    prodId: { company: 'RefundLens', product: 'Subscriptions' },
  });
  for (const item of ledger) {
    const series = chargeSeries(item);
    const cancelBy = nextCancelBy(item, today, marginDays);
    if (!series || !cancelBy) continue;
    for (const { date, rule, suffix } of partsOf(series, cancelBy)) {
      calendar.createEvent({
        // Stable: a file imported again replaces the events of the one before.
        id: `${item.id}${suffix}@${UID_SUFFIX}`,
        start: `${date}T00:00:00Z`,
        allDay: true,
        stamp: now,
        ...words.event(item, cancelBy),
        ...(rule ? { repeating: rule } : {}),
        ...(item.url?.startsWith('http') ? { url: item.url } : {}),
        alarms: ALARMS_SECONDS.map((trigger) => ({
          type: ICalAlarmType.display,
          trigger,
          description: item.name,
        })),
      });
    }
  }
  return calendar.toString();
}

interface Part {
  /** The first day, on which the event stands. */
  date: CivilDate;
  /** Null: this day alone. */
  rule: string | null;
  /** Sets the UID of a second event apart. */
  suffix: '' | '-february';
}

/**
 * The events that a series of cancel-by days needs. One, mostly: the anchor day less the lead, or counted from the end of
 * the month. A plan of the 29th or 30th is on another day in February, and BYSETPOS, which could say both at once, is
 * read wrongly by calendars in use (ical.js, so Thunderbird): February gets an event of its own.
 */
function partsOf(series: ChargeSeries, cancelBy: CancelBy): Part[] {
  const { step, anchorDay } = series;
  const alone: Part[] = [{ date: cancelBy.date, rule: null, suffix: '' }];
  if (!step) return alone;
  const one = (rule: string): Part[] => [{ date: cancelBy.date, rule: `RRULE:FREQ=${rule}`, suffix: '' }];
  if ('days' in step) return one(`DAILY;INTERVAL=${step.days}`);
  const before = daysBetween(cancelBy.date, cancelBy.charge.on);
  const day = anchorDay - before;
  const every = `MONTHLY;INTERVAL=${step.months}`;
  // A lead that reaches back into the month before counts from that month's end, whatever its length.
  if (anchorDay <= 28 && day <= 0) return day > -27 ? one(`${every};BYMONTHDAY=${day - 1}`) : alone;
  if (anchorDay <= 28) return one(`${every};BYMONTHDAY=${day}`);
  if (before >= 28 || day <= 0) return alone;
  const months = monthsOf(cancelBy.charge.on, step.months);
  const fromEnd = `BYMONTHDAY=${-(before + 1)}`;
  // The 31st is every month's last day, and in February so are the 29th and the 30th.
  if (anchorDay === 31 || months.join() === '2') return one(`${every};${fromEnd}`);
  if (!months.includes(2)) return one(`${every};BYMONTHDAY=${day}`);
  if (12 % step.months !== 0) return alone;
  const rest = `${every};BYMONTH=${months.filter((month) => month !== 2).join()};BYMONTHDAY=${day}`;
  return [
    { date: firstIn(series, cancelBy, false), rule: `RRULE:FREQ=${rest}`, suffix: '' },
    {
      date: firstIn(series, cancelBy, true),
      rule: `RRULE:FREQ=YEARLY;BYMONTH=2;${fromEnd}`,
      suffix: '-february',
    },
  ];
}

/** The months of the year in which a series charges, ascending. */
function monthsOf(on: CivilDate, step: number): number[] {
  const month = Number(on.slice(5, 7)) - 1;
  const all = Array.from({ length: 12 }, (_, index) => ((month + index * step) % 12) + 1);
  return [...new Set(all)].sort((one, other) => one - other);
}

/** The first cancel-by day in a February, or in any other month. */
function firstIn(series: ChargeSeries, cancelBy: CancelBy, february: boolean): CivilDate {
  const before = daysBetween(cancelBy.date, cancelBy.charge.on);
  const { on } = cancelBy.charge;
  const charges = chargesBetween(series, on, addMonths(on, 12));
  const found = charges.find((charge) => charge.on.startsWith('02', 5) === february);
  return addDays(found?.on ?? on, -before);
}
