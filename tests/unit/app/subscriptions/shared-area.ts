// A shared area in memory with the browser's quotas, which it refuses in the browser's way: by throwing.
import type { SharedArea } from '@/lib/app/subscriptions/ledger-sync';
import { storedBytes } from '@/lib/core/subscriptions/sync/storage-layout';

export interface FakeArea extends SharedArea {
  all: Record<string, unknown>;
  /** Calls of set and remove; the browser allows 120 a minute. */
  writes: number;
  writesAllowed: number;
}

export function createFakeArea(): FakeArea {
  const area: FakeArea = {
    all: {},
    writes: 0,
    writesAllowed: Number.POSITIVE_INFINITY,
    read: async () => structuredClone(area.all),
    async set(items) {
      count();
      const next = { ...area.all, ...(JSON.parse(JSON.stringify(items)) as typeof items) };
      const sizes = Object.entries(next).map(([key, value]) => storedBytes(key, value));
      if (sizes.some((size) => size > 8_192)) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
      if (sizes.length > 512) throw new Error('MAX_ITEMS quota exceeded');
      if (sizes.reduce((sum, size) => sum + size, 0) > 102_400) throw new Error('QUOTA_BYTES quota exceeded');
      area.all = sortKeys(next);
    },
    async remove(keys) {
      count();
      for (const key of keys) delete area.all[key];
    },
  };
  const count = () => {
    area.writes += 1;
    if (area.writes > area.writesAllowed)
      throw new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
  };
  return area;
}

/** Chromium gives the keys back in their order of the alphabet. */
function sortKeys<T>(value: T): T {
  if (Array.isArray(value)) return value.map(sortKeys) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sortKeys(part)])) as T;
}
