// How a ledger item changes: every change of price, status or renewal leaves a line of history, and a change of its
// dates begins a new schedule of reminders.
import { type ChargeSeries, chargeSeries, isChargeDay } from './charge-dates';
import {
  CORRECTABLE,
  type Correctable,
  HISTORY_LIMIT,
  type HistoryEntry,
  isSameMoney,
  type Source,
  type Subscription,
} from './types';

/** When and by whom something is changed. */
export interface ChangeStamp {
  /** ISO instant. */
  at: string;
  /** Clock reading where the person is. */
  local: string;
  source: Source;
}

type Fields = Partial<Omit<Subscription, 'id' | 'history' | 'corrected' | 'addedAt' | 'scheduledAt'>>;
/** A field that is undefined is taken away; one that is not named stays. */
export type SubscriptionChange = { [K in keyof Fields]: Fields[K] | undefined };

export function changeSubscription(
  item: Subscription,
  change: SubscriptionChange,
  stamp: ChangeStamp,
): Subscription {
  const next = withAnchor(item, withoutUndefined({ ...item, ...change }) as Subscription);
  const history = [...item.history, ...historyOf(item, next, stamp)].slice(-HISTORY_LIMIT);
  const corrected = stamp.source === 'person' ? correctedBy(item, next) : item.corrected;
  const scheduledAt = isNewSchedule(item, next) ? stamp.local : item.scheduledAt;
  return { ...withSeen(item, next, change, stamp), history, corrected, scheduledAt };
}

/** A renewal state that changed was seen now, unless the change says when and where. */
function withSeen(
  before: Subscription,
  after: Subscription,
  change: SubscriptionChange,
  { at, source }: ChangeStamp,
): Subscription {
  if (before.renewal === after.renewal || 'renewalSeen' in change) return after;
  return { ...after, renewalSeen: { at, where: '', source } };
}

/** The person's answer to "charged?" for a charge day; a later answer replaces an earlier one. */
export function answerCharge(
  item: Subscription,
  on: string,
  charged: boolean,
  { at, source }: ChangeStamp,
): Subscription {
  const kept = item.history.filter((entry) => entry.kind !== 'charge' || entry.on !== on);
  const answer: HistoryEntry = { kind: 'charge', on, charged, at, source };
  return { ...item, history: [...kept, answer].slice(-HISTORY_LIMIT) };
}

function historyOf(before: Subscription, after: Subscription, { at, source }: ChangeStamp): HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  if (after.price && !isSameMoney(before.price, after.price))
    entries.push({ kind: 'price', from: before.price ?? null, to: after.price, at, source });
  if (before.status !== after.status)
    entries.push({ kind: 'status', from: before.status, to: after.status, at, source });
  if (before.renewal !== after.renewal)
    entries.push({ kind: 'renewal', from: before.renewal, to: after.renewal, at, source });
  return entries;
}

function correctedBy(before: Subscription, after: Subscription): Correctable[] {
  const changed = CORRECTABLE.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return [...new Set([...before.corrected, ...changed])];
}

/** A series that only moved on along its own days owes the same reminders as before. */
export function isNewSchedule(before: Subscription, after: Subscription): boolean {
  const old = chargeSeries(before);
  const now = chargeSeries(after);
  if (before.reminders === 'off' && after.reminders === 'on') return true;
  if (before.renewal === 'off' && after.renewal !== 'off') return true;
  if (old === null || now === null) return old !== now;
  if (old.first === now.first) return !isSameRhythm(old, now);
  return !isSameRhythm(old, now) || !isChargeDay(old, now.first);
}

/** A charge day that moved on to a short month (31 March → 30 April) must not lose the day the series keeps to. */
function withAnchor(before: Subscription, after: Subscription): Subscription {
  const old = chargeSeries(before);
  const now = chargeSeries(after);
  const movedOn = old !== null && now !== null && old.first !== now.first && isChargeDay(old, now.first);
  if (!movedOn || after.anchorDay !== undefined || !old.step || 'days' in old.step) return after;
  return { ...after, anchorDay: old.anchorDay };
}

function isSameRhythm(one: ChargeSeries, other: ChargeSeries): boolean {
  return JSON.stringify([one.step, one.anchorDay]) === JSON.stringify([other.step, other.anchorDay]);
}

function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}
