// Sets of captures as the desk shows and hands them on.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { EvidenceShelf, SeriesDesk } from '@/components/desk/desk-types';
import type { SeriesUseCases } from '@/lib/app/capture/series-use-cases';
import type { EvidenceUseCases } from '@/lib/app/evidence/evidence-use-cases';
import { onLocalChange } from '@/lib/browser/storage/areas';
import { SERIES_KEY } from '@/lib/browser/storage/series-store';
import type { SeriesView } from '@/lib/core/evidence/series';
import { saveBlob } from './save-blob';

const NONE: SeriesView = { open: null, kept: [], missing: [] };

/** `refresh` reads the shelf anew: covered copies made for an export are records of their own. */
export function useSeriesDesk(
  uses: { series: SeriesUseCases; evidence: EvidenceUseCases },
  shelf: EvidenceShelf | null,
  refresh: () => Promise<void>,
): SeriesDesk {
  const { series, evidence } = uses;
  const [view, setView] = useState<SeriesView>(NONE);
  useEffect(() => {
    const read = () => void series.view().then(setView);
    read();
    // The popup begins and ends sets too.
    return onLocalChange((keys) => {
      if (keys.includes(SERIES_KEY)) read();
    });
  }, [series, shelf]);
  return useMemo(
    () => ({
      view,
      actions: {
        start: (id) => void series.start(id).then(setView),
        end: () => void series.end().then(setView),
        choose: (next) => void series.choose(next).then(setView),
      },
      exportSet: async (id) => {
        const outcome = await evidence.exportSet(id).catch(() => null);
        await refresh();
        if (!outcome?.ok) return { code: outcome?.code ?? 'export_fault', file: outcome?.file ?? '' };
        saveBlob(outcome.blob, outcome.fileName);
        return { code: '', file: outcome.fileName };
      },
    }),
    [view, series, evidence, refresh],
  );
}
