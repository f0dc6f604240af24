// What of a ledger item travels between a person's browsers: everything but evidence, which stays on the machine that
// keeps it, and the clock reading from which its reminders are owed, which is each machine's own.
import { z } from 'zod';
import { canonicalJson } from '../../evidence/canonical';
import { isNewSchedule } from '../change';
import { type HistoryEntry, type Subscription, subscriptionSchema } from '../types';

/** More would make one item heavy; the rest of the history stays where it was written. */
export const SYNCED_HISTORY = 20;

export const syncedItemSchema = subscriptionSchema.omit({ scheduledAt: true, evidence: true });
export type SyncedItem = z.infer<typeof syncedItemSchema>;

/** An item as last changed at an instant, or that it was taken away then (`item` null). */
export interface SyncEntry {
  id: string;
  at: string;
  item: SyncedItem | null;
}

/** What this machine and the shared area knew last of each id; `text` null for one taken away. */
export const syncBaseSchema = z.record(
  z.string(),
  z.object({ text: z.string().nullable(), at: z.iso.datetime() }),
);
export type SyncBase = z.infer<typeof syncBaseSchema>;

/** The part that travels. Ids of evidence records mean nothing on another machine. */
export function syncedOf({ evidence: _evidence, scheduledAt: _own, ...item }: Subscription): SyncedItem {
  const { agreement, afterCheck } = item;
  return {
    ...item,
    history: sortedHistory(item.history).slice(-SYNCED_HISTORY),
    ...(agreement ? { agreement: { url: agreement.url, seenAt: agreement.seenAt } } : {}),
    ...(afterCheck ? { afterCheck: afterCheck.map(({ place, found, at }) => ({ place, found, at })) } : {}),
  };
}

/** The item as it comes in, with what only this machine knows of it. `local` is the clock reading here. */
export function ontoLocal(before: Subscription | undefined, item: SyncedItem, local: string): Subscription {
  if (!before) return { ...item, evidence: [], scheduledAt: local };
  const { agreement } = before;
  const isSameAgreement =
    agreement?.recordId !== undefined &&
    agreement.url === item.agreement?.url &&
    agreement.seenAt === item.agreement.seenAt;
  const checks = item.afterCheck?.map((tick) => {
    const own = before.afterCheck?.find(({ place, at }) => place === tick.place && at === tick.at);
    return own ?? tick;
  });
  const next = {
    ...item,
    history: joinHistory(before.history, item.history),
    ...(isSameAgreement ? { agreement } : {}),
    ...(checks ? { afterCheck: checks } : {}),
    evidence: before.evidence,
    scheduledAt: before.scheduledAt,
  };
  return isNewSchedule(before, next) ? { ...next, scheduledAt: local } : next;
}

/** Equal texts are equal items, whichever browser stored them: Chromium sorts the keys of what it keeps. */
export function textOf(item: SyncedItem): string {
  return canonicalJson(item);
}

/** Both histories as one: of two answers for one charge day the later counts. */
export function joinHistory(one: readonly HistoryEntry[], other: readonly HistoryEntry[]): HistoryEntry[] {
  const byKey = new Map<string, HistoryEntry>();
  for (const entry of sortedHistory([...one, ...other])) {
    byKey.set(entry.kind === 'charge' ? `charge ${entry.on}` : canonicalJson(entry), entry);
  }
  return sortedHistory([...byKey.values()]);
}

/** The instant of the last change that the item itself tells of. */
export function lastChangeOf(item: SyncedItem): string {
  const instants = [
    item.addedAt,
    item.renewalSeen?.at ?? '',
    ...item.history.map(({ at }) => at),
    ...(item.afterCheck ?? []).map(({ at }) => at),
  ];
  return instants.reduce((latest, at) => (Date.parse(at) > Date.parse(latest) ? at : latest), item.addedAt);
}

function sortedHistory(history: readonly HistoryEntry[]): HistoryEntry[] {
  const keyed = history.map((entry) => ({ entry, key: `${entry.at} ${canonicalJson(entry)}` }));
  keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  return keyed.map(({ entry }) => entry);
}
