// The set of captures under way, with the browser behind its ports.
import { createSeriesUseCases, type SeriesUseCases } from '@/lib/app/capture/series-use-cases';
import { createEvidenceStore } from '@/lib/browser/evidence-store/evidence-store';
import { localArea } from '@/lib/browser/storage/areas';
import { createSeriesStore } from '@/lib/browser/storage/series-store';

export function createSeries(): SeriesUseCases {
  const evidence = createEvidenceStore();
  return createSeriesUseCases({
    store: createSeriesStore(localArea),
    records: async () => (await evidence.list()).records.map(({ record }) => record),
    newId: () => crypto.randomUUID(),
    now: Date.now,
  });
}
