// What a person is owed a word about and when: reminders before the cancel-by day, "charged?" after a charge, a price
// that rose, a renewal that is still on after cancelling. Everything is counted in clock readings of the person's zone.
// An id names one reminder for ever: whoever delivers it writes the id down, and it is never owed again.
import { addDays, type CivilDate, toLocalDateTime } from '../calendar/civil-date';
import type { Money } from '../quantity/types';
import { hasEnded } from './after-check';
import { cancelByFor, isCharging } from './cancel-by';
import { type Charge, chargeSeries, chargesBetween, shortestGap } from './charge-dates';
import type { ReminderLog, ReminderSettings, Subscription } from './types';

interface DueBase {
  id: string;
  subscriptionId: string;
  /** Clock reading at which it falls due; its day is the true date when it is shown late. */
  at: string;
}
export type Due = DueBase &
  (
    | { kind: 'cancel-by'; cancelBy: CivilDate; chargeOn: CivilDate; estimated: boolean; daysBefore: number }
    | { kind: 'charged'; chargeOn: CivilDate; estimated: boolean }
    | { kind: 'price-rise'; from: Money; to: Money }
    | { kind: 'renewal-on'; status: Subscription['status'] }
    | { kind: 'later' }
  );

/**
 * So far back a reminder that was never shown is still owed. Longer than a year, so that a yearly plan's is not lost;
 * bounded, so that the log of what was shown can be.
 */
export const OWED_DAYS = 400;
/** The log is kept longer than anything is owed, so that nothing is owed twice. */
const LOG_DAYS = OWED_DAYS + 30;
const OVERLAP_DAYS = 3;
/** Plans that charge more often than this would remind nearly every day: one reminder a charge is enough. */
const FREQUENT_DAYS = 14;

/** Where and when someone looks: a clock reading and the zone it is read in. */
export interface Moment {
  now: string;
  zone: string;
}

/** Everything undelivered that fell due by now, earliest first. */
export function planDue(
  ledger: readonly Subscription[],
  settings: ReminderSettings,
  log: ReminderLog,
  { now, zone }: Moment,
): Due[] {
  const from = owedSince(log, now.slice(0, 10));
  return ledger
    .flatMap((item) => [
      ...duesOf(item, settings, log, from, now.slice(0, 10)),
      ...(item.reminders === 'on' ? newsDues(item, settings, zone) : []),
    ])
    .filter(({ id, at }) => at <= now && at.slice(0, 10) >= from && !Object.hasOwn(log.delivered, id))
    .sort(byTime);
}

/**
 * What was told once need not be looked for again; three days of overlap hold whatever travelling makes of the date, and
 * the log of ids keeps them from being told twice.
 */
function owedSince({ through }: ReminderLog, today: CivilDate): CivilDate {
  const oldest = addDays(today, -OWED_DAYS);
  if (through === undefined) return oldest;
  const [, later = oldest] = [oldest, addDays(through.slice(0, 10), -OVERLAP_DAYS)].sort();
  return later;
}

/** The reading at which the next undelivered one falls due after `now`; null when none does within two months. */
export function nextDueAt(
  ledger: readonly Subscription[],
  settings: ReminderSettings,
  log: ReminderLog,
  now: string,
): string | null {
  // Mostly something falls due within days, and a short look is a cheap one.
  return earliestWithin(ledger, settings, log, now, 4) ?? earliestWithin(ledger, settings, log, now, 62);
}

function earliestWithin(
  ledger: readonly Subscription[],
  settings: ReminderSettings,
  log: ReminderLog,
  now: string,
  days: number,
): string | null {
  const today = now.slice(0, 10);
  const last = addDays(today, days);
  let earliest: string | null = null;
  for (const item of ledger) {
    for (const { id, at } of duesOf(item, settings, log, today, last)) {
      if (at <= now || at.slice(0, 10) > last || Object.hasOwn(log.delivered, id)) continue;
      if (earliest === null || at < earliest) earliest = at;
    }
  }
  return earliest;
}

/** One notification: what is owed about one subscription, its most pressing part first. */
export interface Notice {
  subscriptionId: string;
  /** Stable over a repeated delivery, so that the browser replaces the notice and does not show a second. */
  id: string;
  lead: Due;
  /** All it stands for, the lead included. */
  ids: string[];
  /** The lead fell due on an earlier day. */
  late: boolean;
}

/** What a person can answer to a notice. */
export type NoticeAction = 'keep' | 'later' | 'charged' | 'not-charged';

const ACTIONS: Readonly<Record<Due['kind'], readonly NoticeAction[]>> = {
  'cancel-by': ['keep', 'later'],
  charged: ['charged', 'not-charged'],
  'renewal-on': ['later'],
  'price-rise': ['later'],
  later: ['later'],
};

/** What can be answered to a notice of a kind, in the order of its buttons; [] for a kind that is none. */
export function noticeActions(kind: string): readonly NoticeAction[] {
  return Object.hasOwn(ACTIONS, kind) ? ACTIONS[kind as Due['kind']] : [];
}

/** One notice a subscription: five late reminders about one charge are one thing to know. */
export function noticesFor(dues: readonly Due[], now: string): Notice[] {
  const bySubscription = Map.groupBy(dues, ({ subscriptionId }) => subscriptionId);
  return [...bySubscription].map(([subscriptionId, own]) => {
    const lead = own.reduce((best, due) => (pressing(due, now) >= pressing(best, now) ? due : best));
    return {
      subscriptionId,
      id: lead.id,
      lead,
      ids: own.map(({ id }) => id),
      late: lead.at.slice(0, 10) < now.slice(0, 10),
    };
  });
}

/** Of equal weight the later one is the more pressing. */
function pressing(due: Due, now: string): number {
  switch (due.kind) {
    case 'cancel-by':
      // What can still be acted on goes before everything else; what cannot is news.
      return due.chargeOn > now.slice(0, 10) ? 5 : 0;
    case 'renewal-on':
      return 4;
    case 'later':
      return 3;
    case 'charged':
      return 2;
    case 'price-rise':
      return 1;
  }
}

/** The log without what is too old to be owed. */
export function pruneLog(log: ReminderLog, nowIso: string): ReminderLog {
  const oldest = new Date(Date.parse(nowIso) - LOG_DAYS * 86_400_000).toISOString();
  const recent = (entries: Record<string, string>) =>
    Object.fromEntries(Object.entries(entries).filter(([, at]) => at >= oldest));
  return { ...log, delivered: recent(log.delivered), settled: recent(log.settled) };
}

/** The key under which the person's "keep it" for one charge stands in the log. */
export function settledKey(subscriptionId: string, chargeOn: CivilDate): string {
  return `${subscriptionId}/${chargeOn}`;
}

function duesOf(
  item: Subscription,
  settings: ReminderSettings,
  log: ReminderLog,
  from: CivilDate,
  to: CivilDate,
): Due[] {
  const later = log.later[item.id];
  const base = { subscriptionId: item.id };
  const again: Due[] =
    later === undefined ? [] : [{ ...base, id: `${item.id}/later/${later}`, at: later, kind: 'later' }];
  if (item.reminders === 'off') return [];
  const owed = chargeDues(item, settings, log, from, to).filter(({ at }) => at >= item.scheduledAt);
  return [...again, ...owed];
}

function chargeDues(
  item: Subscription,
  settings: ReminderSettings,
  log: ReminderLog,
  from: CivilDate,
  to: CivilDate,
): Due[] {
  const series = isCharging(item) ? chargeSeries(item) : null;
  if (!series) return [];
  const gap = shortestGap(series);
  const frequent = gap !== null && gap < FREQUENT_DAYS;
  const daysBefore = frequent ? fewest(settings.daysBefore) : settings.daysBefore;
  // A plan by the day is charged before anyone could act on a reminder.
  const reminds = gap === null || gap >= 3;
  const reach = Math.max(0, ...daysBefore) + (item.lead?.days ?? 1) + settings.marginDays;
  const scheduled = item.scheduledAt.slice(0, 10);
  const start = [from, scheduled].reduce((a, b) => (a > b ? a : b));
  const answered = new Set(item.history.flatMap((entry) => (entry.kind === 'charge' ? [entry.on] : [])));
  return chargesBetween(series, addDays(start, -1), addDays(to, reach + 1)).flatMap((charge) => {
    const reminders = reminds && !Object.hasOwn(log.settled, settledKey(item.id, charge.on));
    return [
      ...(reminders ? daysBefore.map((days) => reminder(item, charge, days, settings)) : []),
      ...(answered.has(charge.on) || charge.on < scheduled ? [] : [chargedQuestion(item, charge, settings)]),
    ];
  });
}

function reminder(item: Subscription, charge: Charge, daysBefore: number, settings: ReminderSettings): Due {
  const { date, estimated } = cancelByFor(item, charge, settings.marginDays);
  return {
    id: `${item.id}/cancel-by/${charge.on}/${daysBefore}`,
    subscriptionId: item.id,
    at: `${addDays(date, -daysBefore)}T${settings.hour}`,
    kind: 'cancel-by',
    cancelBy: date,
    chargeOn: charge.on,
    estimated,
    daysBefore,
  };
}

function chargedQuestion(item: Subscription, charge: Charge, settings: ReminderSettings): Due {
  return {
    id: `${item.id}/charged/${charge.on}`,
    subscriptionId: item.id,
    at: `${addDays(charge.on, 1)}T${settings.hour}`,
    kind: 'charged',
    chargeOn: charge.on,
    estimated: charge.estimated,
  };
}

function fewest(days: readonly number[]): number[] {
  return days.length === 0 ? [] : [Math.min(...days)];
}

/**
 * What a page showed is due from the minute it was seen. What the person said ("I cancelled it") is looked at again the
 * next day: they are just ticking off the places.
 */
function newsDues(item: Subscription, settings: ReminderSettings, zone: string): Due[] {
  const dues: Due[] = [];
  for (const entry of item.history) {
    if (entry.kind !== 'price' || entry.source !== 'page' || entry.from === null) continue;
    if (entry.from.currency !== entry.to.currency || entry.to.amount <= entry.from.amount) continue;
    const { from, to } = entry;
    dues.push({ ...news(item, 'price-rise', entry.at, zone), kind: 'price-rise', from, to });
  }
  if (hasEnded(item) && item.renewal === 'on') {
    const since = item.history.findLast(({ kind }) => kind === 'status' || kind === 'renewal');
    const due = news(item, 'renewal-on', since?.at ?? item.addedAt, zone);
    const at = since?.source === 'person' ? `${addDays(due.at.slice(0, 10), 1)}T${settings.hour}` : due.at;
    dues.push({ ...due, at, kind: 'renewal-on', status: item.status });
  }
  return dues;
}

function news(item: Subscription, kind: string, at: string, zone: string): DueBase {
  return { id: `${item.id}/${kind}/${at}`, subscriptionId: item.id, at: toLocalDateTime(at, zone) };
}

function byTime(one: Due, other: Due): number {
  return one.at < other.at ? -1 : one.at > other.at ? 1 : one.id < other.id ? -1 : 1;
}
