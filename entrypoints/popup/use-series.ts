// The set of captures under way, as the background keeps it; asked for again when a capture has been kept.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SeriesActions } from '@/components/series/SeriesStrip';
import { askBackground } from '@/lib/browser/messages/from-popup';
import type { SeriesView } from '@/lib/core/evidence/series';

/** `kept` changes with every capture that ends. */
export function useSeries(kept: string): { series: SeriesView | null; actions: SeriesActions } {
  const [series, setSeries] = useState<SeriesView | null>(null);
  useEffect(() => {
    void askBackground('series.view', {}).then((sent) => {
      if (sent.ok) setSeries(sent.response);
    });
  }, [kept]);
  const actions = useMemo<SeriesActions>(() => {
    const change = async (request: Parameters<typeof askBackground<'series.change'>>[1]) => {
      const sent = await askBackground('series.change', request);
      if (sent.ok) setSeries(sent.response);
    };
    return {
      start: () => void change({ change: 'start' }),
      end: () => void change({ change: 'end' }),
      choose: (next) => void change({ change: 'next', next }),
    };
  }, []);
  return { series, actions };
}
