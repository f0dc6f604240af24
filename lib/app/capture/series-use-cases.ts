// The set under way: begun and ended by the person, joined by every capture in between.
import {
  describeSeries,
  type OpenSeries,
  planSetPlace,
  recordsOfSet,
  type SeriesView,
} from '@/lib/core/evidence/series';
import type { SetRole } from '@/lib/core/evidence/set-roles';
import type { EvidenceRecord, SetPlace } from '@/lib/core/evidence/types';
import type { PageKind } from '@/lib/core/pages/types';

export type SeriesPorts = {
  store: { read(): Promise<OpenSeries | null>; write(open: OpenSeries | null): Promise<void> };
  records(): Promise<EvidenceRecord[]>;
  newId(): string;
  /** Milliseconds since the epoch. */
  now(): number;
};

export type SeriesUseCases = {
  view(): Promise<SeriesView>;
  /** Begins a new set, or goes on with one that is kept; one that was under way is ended by it. */
  start(id?: string): Promise<SeriesView>;
  end(): Promise<SeriesView>;
  /** Says what the next capture is; null leaves it to the page. */
  choose(next: SetRole | null): Promise<SeriesView>;
  /** Where a capture of such a page goes; null while no set is under way. */
  place(page: PageKind | undefined): Promise<SetPlace | null>;
  /** A capture has been kept: what the person said of it is not true of the next one. */
  taken(): Promise<void>;
};

export function createSeriesUseCases(ports: SeriesPorts): SeriesUseCases {
  const { store } = ports;
  const viewOf = async (open: OpenSeries | null) => describeSeries(open, await ports.records());
  const change = async (open: OpenSeries | null): Promise<SeriesView> => {
    await store.write(open);
    return viewOf(open);
  };
  return {
    view: async () => viewOf(await store.read()),
    async start(id) {
      const known = id !== undefined && recordsOfSet(await ports.records(), id).length > 0;
      const startedAt = new Date(ports.now()).toISOString();
      return change({ id: known ? id : ports.newId(), startedAt, next: null });
    },
    end: () => change(null),
    async choose(next) {
      const open = await store.read();
      return change(open && { ...open, next });
    },
    async place(page) {
      const open = await store.read();
      return open && planSetPlace(open, await ports.records(), page);
    },
    async taken() {
      const open = await store.read();
      if (open?.next) await store.write({ ...open, next: null });
    },
  };
}
