// Kept terms by address, and when to keep them. Each policy parses by itself: a damaged one is set aside.
import { type KeepTerms, keepTermsSchema, type Policy, policySchema } from '@/lib/core/policies/types';
import type { Exclusively } from './ledger-store';
import { createStoredItem, createStoredRecord, type StorageArea } from './stored-item';

export const POLICIES_KEY = 'policies';
export const KEEP_TERMS_KEY = 'keep-terms';

export function createPoliciesStore(area: StorageArea, exclusively: Exclusively) {
  const item = createStoredRecord(area, { key: POLICIES_KEY, version: 1, item: policySchema });
  const setting = createStoredItem<KeepTerms>(area, {
    key: KEEP_TERMS_KEY,
    version: 1,
    schema: keepTermsSchema,
    fallback: 'visits',
  });
  return {
    policies: {
      read: async () => (await item.read()).value,
      update: (change: (all: Record<string, Policy>) => Record<string, Policy>) =>
        exclusively(`refundlens.${POLICIES_KEY}`, async () => {
          const { value } = await item.read();
          const changed = change(value);
          // A write wakes every page of ours that listens.
          if (changed !== value) await item.write(changed);
        }),
    },
    setting: { read: async () => (await setting.read()).value, write: setting.write },
  };
}
