// The set of captures that is under way. Kept over days: an answer of customer service comes when it comes.
import { openSeriesSchema } from '@/lib/core/evidence/series';
import { createStoredItem, type StorageArea } from './stored-item';

export const SERIES_KEY = 'evidence-series';

export function createSeriesStore(area: StorageArea) {
  const schema = openSeriesSchema.nullable();
  const item = createStoredItem(area, { key: SERIES_KEY, version: 1, schema, fallback: null });
  return {
    read: async () => (await item.read()).value,
    write: (open: Awaited<ReturnType<typeof item.read>>['value']) => item.write(open),
  };
}
