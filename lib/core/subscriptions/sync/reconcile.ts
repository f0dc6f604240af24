// Two machines' ledgers made one: by id, the later change counts, histories are joined, and what was taken away leaves a
// mark. What is missing from the shared area is never read as "taken away": an area that was cleared loses nothing.
import { findKept } from '../merge';
import { HISTORY_LIMIT, type Subscription } from '../types';
import {
  joinHistory,
  lastChangeOf,
  ontoLocal,
  SYNCED_HISTORY,
  type SyncBase,
  type SyncEntry,
  type SyncedItem,
  syncedOf,
  textOf,
} from './entry';

export interface Reconciled {
  ledger: Subscription[];
  /** Everything as it should stand in the shared area. */
  entries: SyncEntry[];
  base: SyncBase;
  /** Items of this machine that turned out to be another machine's: old id → new id. */
  renamed: ReadonlyMap<string, string>;
}

/** When it is now: an ISO instant, and the clock reading where the person is. */
export interface SyncMoment {
  at: string;
  local: string;
}

/** So long a mark of something taken away is kept; a machine that was off for longer brings the item back. */
export const TOMBSTONE_DAYS = 400;
const MS_PER_DAY = 86_400_000;

export function reconcile(
  ledger: readonly Subscription[],
  base: SyncBase,
  remote: readonly SyncEntry[],
  now: SyncMoment,
): Reconciled {
  const theirs = new Map(remote.map((entry) => [entry.id, entry]));
  const renamed = findTwins(ledger, base, remote);
  const own = ledger.map((item) => {
    const id = renamed.get(item.id);
    return id === undefined ? item : { ...item, id };
  });
  const mine = entriesOf(own, base, now);
  const entries = new Map<string, SyncEntry>();
  for (const id of new Set([...mine.keys(), ...theirs.keys()])) {
    const entry = join(mine.get(id), theirs.get(id));
    if (entry && !isOutdated(entry, now)) entries.set(id, entry);
  }
  const before = new Map(own.map((item) => [item.id, item]));
  const kept = [...new Set([...before.keys(), ...entries.keys()])].flatMap((id) => {
    const item = entries.get(id)?.item;
    return item ? [laidOver(before.get(id), item, now.local)] : [];
  });
  return { ledger: kept, entries: [...entries.values()], base: baseOf(entries), renamed };
}

/** What this machine has to say of each id it knows. */
function entriesOf(ledger: readonly Subscription[], base: SyncBase, now: SyncMoment): Map<string, SyncEntry> {
  const entries = new Map<string, SyncEntry>();
  const known = new Map(Object.entries(base));
  for (const full of ledger) {
    const item = syncedOf(full);
    const last = known.get(full.id);
    const at =
      last === undefined ? lastChangeOf(item) : last.text === textOf(item) ? last.at : after(last.at, now.at);
    entries.set(full.id, { id: full.id, at, item });
  }
  for (const [id, { text, at }] of known) {
    if (!entries.has(id)) entries.set(id, { id, at: text === null ? at : after(at, now.at), item: null });
  }
  return entries;
}

/** The later of both, with the history of both. Gives the same whichever machine asks. */
function join(one: SyncEntry | undefined, other: SyncEntry | undefined): SyncEntry | null {
  if (!one || !other) return one ?? other ?? null;
  const [winner, loser] = isLater(one, other) ? [one, other] : [other, one];
  if (!winner.item || !loser.item) return winner;
  const history = joinHistory(winner.item.history, loser.item.history).slice(-SYNCED_HISTORY);
  const item: SyncedItem = { ...winner.item, history };
  if (textOf(item) === textOf(winner.item)) return winner;
  // Neither machine has this text yet: later than both, by as little as can be, so that all come to the same.
  return { id: winner.id, at: after(winner.at, winner.at), item };
}

function isLater(one: SyncEntry, other: SyncEntry): boolean {
  const [a, b] = [Date.parse(one.at), Date.parse(other.at)];
  if (a !== b) return a > b;
  return (one.item ? textOf(one.item) : '') >= (other.item ? textOf(other.item) : '');
}

function laidOver(before: Subscription | undefined, item: SyncedItem, local: string): Subscription {
  if (before && textOf(syncedOf(before)) === textOf(item)) return before;
  const next = ontoLocal(before, item, local);
  return { ...next, history: next.history.slice(-HISTORY_LIMIT) };
}

function baseOf(entries: ReadonlyMap<string, SyncEntry>): SyncBase {
  return Object.fromEntries(
    [...entries].map(([id, { at, item }]) => [id, { at, text: item === null ? null : textOf(item) }]),
  );
}

/**
 * The same subscription kept on two machines before they were joined has two ids. One that was never shared takes the id
 * of its twin in the shared area.
 */
function findTwins(
  ledger: readonly Subscription[],
  base: SyncBase,
  remote: readonly SyncEntry[],
): Map<string, string> {
  const shared = new Set(remote.map(({ id }) => id));
  const had = new Set(ledger.map(({ id }) => id));
  const unshared = ledger.filter(({ id }) => !shared.has(id) && !Object.hasOwn(base, id));
  const twins = new Map<string, string>();
  for (const { id, item } of remote) {
    if (item === null || had.has(id) || Object.hasOwn(base, id)) continue;
    const twin = findKept(
      unshared.filter((one) => !twins.has(one.id)),
      item,
    );
    if (twin) twins.set(twin.id, id);
  }
  return twins;
}

/** `now`, or just after `at` where this machine's clock is behind. */
function after(at: string, now: string): string {
  return new Date(Math.max(Date.parse(now), Date.parse(at) + 1)).toISOString();
}

function isOutdated({ item, at }: SyncEntry, now: SyncMoment): boolean {
  return item === null && Date.parse(now.at) - Date.parse(at) > TOMBSTONE_DAYS * MS_PER_DAY;
}
