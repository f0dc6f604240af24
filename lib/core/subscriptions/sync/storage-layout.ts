// How entries lie in the browser's shared storage area: one key an entry, one that is too long in several. The area is
// small (its quotas are the same in Chromium and Firefox), so what matters most goes in first and the rest is counted.
import { z } from 'zod';
import { isCharging } from '../cancel-by';
import { LEDGER_VERSION, type Subscription } from '../types';
import { type SyncEntry, syncedItemSchema } from './entry';

export interface SyncQuota {
  /** Of everything, keys and values as JSON. */
  bytes: number;
  /** Of one key with its value. */
  itemBytes: number;
  items: number;
}

/** storage.sync gives 102,400 bytes, 8,192 an item, 512 items; a little is left free for what we count otherwise. */
export const SYNC_QUOTA: SyncQuota = { bytes: 100_000, itemBytes: 8_000, items: 500 };

const PREFIX = 'ledger/';

export function isOwnKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

export interface StoragePlan {
  items: Record<string, unknown>;
  /** Subscriptions that have a place. */
  kept: number;
  /** Subscriptions for which there is no room. */
  left: number;
}

/** Marks of what was taken away first, they are small; then what charges, the last changed first. */
export function planStorage(entries: readonly SyncEntry[], quota: SyncQuota = SYNC_QUOTA): StoragePlan {
  const plan: StoragePlan = { items: {}, kept: 0, left: 0 };
  let bytes = 0;
  let count = 0;
  for (const entry of [...entries].sort(byWeight)) {
    const parts = partsOf(entry, quota.itemBytes);
    const size = parts.reduce((sum, [key, value]) => sum + storedBytes(key, value), 0);
    if (bytes + size > quota.bytes || count + parts.length > quota.items) {
      if (entry.item) plan.left += 1;
      continue;
    }
    bytes += size;
    count += parts.length;
    if (entry.item) plan.kept += 1;
    for (const [key, value] of parts) plan.items[key] = value;
  }
  return plan;
}

const wholeSchema = z.object({ v: z.int(), at: z.iso.datetime(), item: z.unknown() });
const partSchema = z.object({
  v: z.int(),
  at: z.iso.datetime(),
  of: z.int().min(2).max(50),
  part: z.string(),
});

/** The entries of the area. What is damaged or only half there is passed over; a later version of ours stops all. */
export function readStorage(
  items: Readonly<Record<string, unknown>>,
): { ok: true; entries: SyncEntry[] } | { ok: false; code: 'newer-version' } {
  const entries: SyncEntry[] = [];
  for (const [key, value] of Object.entries(items)) {
    const id = idOf(key);
    if (id === null) continue;
    if (z.object({ v: z.int().min(LEDGER_VERSION + 1) }).safeParse(value).success)
      return { ok: false, code: 'newer-version' };
    const whole = wholeSchema.safeParse(value).data ?? joinParts(items, id, value);
    if (whole === null) continue;
    const item = whole.item === null ? { data: null } : syncedItemSchema.safeParse(whole.item);
    if (item.data === undefined || (item.data && item.data.id !== id)) continue;
    entries.push({ id, at: whole.at, item: item.data });
  }
  return { ok: true, entries };
}

/** The id of an entry's first key; null for its further parts and for keys of others. */
function idOf(key: string): string | null {
  return isOwnKey(key) && !/\/\d+$/.test(key.slice(PREFIX.length)) ? decoded(key.slice(PREFIX.length)) : null;
}

/** Encoded, since an id from an imported file may hold a slash. */
function keyOf(id: string): string {
  return PREFIX + encodeURIComponent(id);
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function partsOf({ id, at, item }: SyncEntry, limit: number): [key: string, value: unknown][] {
  const key = keyOf(id);
  const whole = { v: LEDGER_VERSION, at, item };
  if (storedBytes(key, whole) <= limit) return [[key, whole]];
  const text = JSON.stringify(item);
  const slices: string[] = [];
  const frame = storedBytes(`${key}/99`, { v: LEDGER_VERSION, at, of: 99, part: '' });
  let from = 0;
  while (from < text.length) {
    let to = from;
    for (let size = frame; to < text.length; to += 1) {
      size += charBytes(text.charCodeAt(to));
      if (size > limit) break;
    }
    // A pair of surrogates stays together.
    if (to < text.length && isHighSurrogate(text.charCodeAt(to - 1))) to -= 1;
    slices.push(text.slice(from, to));
    from = to;
  }
  return slices.map((part, index) => [
    index === 0 ? key : `${key}/${index}`,
    { v: LEDGER_VERSION, at, of: slices.length, part },
  ]);
}

/** Parts written at different times do not belong together: the rest has not arrived yet. */
function joinParts(items: Readonly<Record<string, unknown>>, id: string, first: unknown) {
  const head = partSchema.safeParse(first).data;
  if (!head) return null;
  let text = head.part;
  for (let index = 1; index < head.of; index += 1) {
    const part = partSchema.safeParse(items[`${keyOf(id)}/${index}`]).data;
    if (part?.at !== head.at || part.of !== head.of) return null;
    text += part.part;
  }
  try {
    return { at: head.at, item: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** As browsers count: key and JSON in UTF-8. Chromium writes "<" as an escape of six. */
export function storedBytes(key: string, value: unknown): number {
  let bytes = 0;
  const text = key + JSON.stringify(value);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    bytes += code === 0x3c || code === 0x2028 || code === 0x2029 ? 6 : utf8Bytes(code);
  }
  return bytes;
}

/** Of one character inside a JSON text inside a JSON text. */
function charBytes(code: number): number {
  if (code === 0x22 || code === 0x5c) return 2;
  return code === 0x3c || code === 0x2028 || code === 0x2029 ? 6 : utf8Bytes(code);
}

/** Half of a surrogate pair counts for half of its four bytes. */
function utf8Bytes(code: number): number {
  if (code < 0x80) return 1;
  return code < 0x8_00 || (code >= 0xd8_00 && code <= 0xdf_ff) ? 2 : 3;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd8_00 && code <= 0xdb_ff;
}

function byWeight(one: SyncEntry, other: SyncEntry): number {
  const weight = ({ item }: SyncEntry) => (item === null ? 0 : isCharging(item as Subscription) ? 1 : 2);
  return weight(one) - weight(other) || Date.parse(other.at) - Date.parse(one.at);
}
