// Everything a capture needs from the browser, in one bundle for the background to hand to the use-cases.

import type { SetPlace } from '@/lib/core/evidence/types';
import type { PageReading } from '@/lib/core/pages/reading';
import type { PageKind } from '@/lib/core/pages/types';
import { createRecordKeeper } from '../evidence-store/record-keeper';
import { readEnvironment } from './environment';
import { openPageLink } from './page-link';
import { captureProgressStore } from './progress-store';
import { takeArchive } from './snapshot';
import { createStitcher } from './stitcher';
import { watchTab } from './tab-watch';
import { takePicture, takesAreas } from './take-picture';

/** The use-cases of sets, as far as a capture asks them. */
type Series = {
  place(page: PageKind | undefined): Promise<SetPlace | null>;
  taken(): Promise<void>;
};

export type CaptureHooks = {
  /** What was read on the tab's page, when it was read. */
  reading(tabId: number): Promise<PageReading | null>;
  /** Shows or hides our marks and card in the tab; never rejects: a page without our inspector is no error. */
  setMarks(tabId: number, shown: boolean): Promise<void>;
  series: Series;
  /** A fault of ours, for the log. */
  report(fault: unknown): void;
};

export function createCapturePorts(hooks: CaptureHooks) {
  return {
    now: () => Date.now(),
    monotonicMs: () => performance.now(),
    wait: (ms: number) => (ms <= 0 ? Promise.resolve() : new Promise<void>((done) => setTimeout(done, ms))),
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    newId: () => crypto.randomUUID(),
    pages: { open: openPageLink },
    tabs: { watch: watchTab },
    pictures: { take: takePicture, takesAreas, createStitcher },
    snapshot: takeArchive,
    environment: readEnvironment,
    reading: hooks.reading,
    marks: { set: hooks.setMarks },
    progress: captureProgressStore,
    series: hooks.series,
    keeper: createRecordKeeper(),
    report: hooks.report,
  };
}
