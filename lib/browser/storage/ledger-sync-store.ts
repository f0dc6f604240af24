// Sharing the ledger: whether it is on, what was shared last and how it went, in local storage; and the browser's shared
// area itself.
import { z } from 'zod';
import { type SyncBase, syncBaseSchema } from '@/lib/core/subscriptions/sync/entry';
import { type SyncOutcome, type SyncState, syncOutcomeSchema } from '@/lib/core/subscriptions/sync/state';
import { browser } from '../browser';
import type { Exclusively } from './ledger-store';
import { createStoredItem, type StorageArea } from './stored-item';

export const SYNC_SWITCH_KEY = 'ledger-sync';
export const SYNC_OUTCOME_KEY = 'ledger-sync-outcome';
const BASE_KEY = 'ledger-sync-base';

export interface LedgerSyncStore {
  state(): Promise<SyncState>;
  switchTo(on: boolean): Promise<void>;
  report(outcome: SyncOutcome): Promise<void>;
  base: { read(): Promise<SyncBase>; update(change: (base: SyncBase) => SyncBase): Promise<SyncBase> };
}

export function createLedgerSyncStore(area: StorageArea, exclusively: Exclusively): LedgerSyncStore {
  const on = createStoredItem(area, {
    key: SYNC_SWITCH_KEY,
    version: 1,
    schema: z.boolean(),
    fallback: false,
  });
  const outcome = createStoredItem<SyncOutcome | null>(area, {
    key: SYNC_OUTCOME_KEY,
    version: 1,
    schema: syncOutcomeSchema.nullable(),
    fallback: null,
  });
  const base = createStoredItem<SyncBase>(area, {
    key: BASE_KEY,
    version: 1,
    schema: syncBaseSchema,
    fallback: {},
  });
  return {
    state: async () => ({ on: (await on.read()).value, outcome: (await outcome.read()).value }),
    switchTo: (next) => on.write(next),
    report: (next) => outcome.write(next),
    base: {
      read: async () => (await base.read()).value,
      update: (change) => exclusively(`refundlens.${BASE_KEY}`, () => base.update(change)),
    },
  };
}

/** The area that the browser carries to the person's other browsers, where they are signed in. */
export const sharedArea = {
  read: (): Promise<Record<string, unknown>> => browser.storage.sync.get(null),
  set: (items: Record<string, unknown>): Promise<void> => browser.storage.sync.set(items),
  remove: (keys: string[]): Promise<void> => browser.storage.sync.remove(keys),
};
