// The inspector's life in a frame: read, report, look again a bounded number of times, stop when nothing changes.
import type { PageReading } from '@/lib/core/pages/reading';
import type { PageText } from '@/lib/core/text/page-text';
import { digestText, type TextDigest } from './text-digest';

/** Looks after a reading, from the last change on. */
export const LOOK_DELAYS_MS = [600, 1500, 3500, 8000] as const;
/** All looks of one document together, however often it changes. */
export const LOOK_LIMIT = 40;
/** Changes in digits alone that are still read: a price that arrives late, but not a clock. */
export const DIGIT_CHANGE_LIMIT = 2;
/** After a click a dialog or a tab may open. */
const CLICK_LOOK_MS = 700;

export interface InspectPorts {
  /** Null when the page is going away. */
  read(): Promise<PageText | null>;
  /** May take its time in slices. */
  analyze(page: PageText): PageReading | Promise<PageReading>;
  /** False when the extension is gone. */
  report(reading: PageReading): Promise<boolean>;
  /** Draws the marks of a new reading. */
  show(reading: PageReading): void;
  after(ms: number, run: () => void): () => void;
  /** True where a reading without any finding is no news (frames of others). */
  reportsOnlyFindings: boolean;
}

export interface Inspector {
  /** Reads and reports even when nothing changed. */
  reread(): Promise<void>;
  /** The person clicked, so something may open. */
  touched(): void;
  stop(): void;
  /** How many times the page was looked at, for the tests that hold the bound. */
  readonly looks: number;
}

/** Reads at once. `ready` resolves after the first report. */
export function startInspector(ports: InspectPorts): { inspector: Inspector; ready: Promise<void> } {
  let last: TextDigest | null = null;
  let digitChanges = 0;
  let looks = 0;
  let stopped = false;
  let reading = false;
  let again = false;
  let cancel = (): void => {};

  const look = async (force: boolean): Promise<void> => {
    if (stopped) return;
    if (reading) {
      again ||= force;
      return;
    }
    reading = true;
    looks += 1;
    try {
      const page = await ports.read();
      if (page === null || stopped) return;
      const digest = digestText(page);
      if (!force && !isNews(digest)) return;
      last = digest;
      await tell(page);
      schedule(0);
    } finally {
      reading = false;
      if (again) {
        again = false;
        void look(true);
      }
    }
  };

  const isNews = (digest: TextDigest): boolean => {
    if (last === null || digest.words !== last.words) return true;
    if (digest.digits === last.digits || digitChanges >= DIGIT_CHANGE_LIMIT) return false;
    digitChanges += 1;
    return true;
  };

  const tell = async (page: PageText): Promise<void> => {
    const found = await ports.analyze(page);
    if (stopped) return;
    ports.show(found);
    if (ports.reportsOnlyFindings && isEmpty(found)) return;
    if (!(await ports.report(found))) stop();
  };

  const schedule = (index: number): void => {
    cancel();
    const delay = LOOK_DELAYS_MS[index];
    if (stopped || delay === undefined || looks >= LOOK_LIMIT) return;
    cancel = ports.after(delay, () => {
      const before = last;
      void look(false).then(() => {
        // A change has begun the row anew.
        if (last === before) schedule(index + 1);
      });
    });
  };

  const stop = (): void => {
    stopped = true;
    cancel();
  };

  const inspector: Inspector = {
    reread() {
      // Asked for by a person or by a new address: the bounds count from here.
      looks = 0;
      digitChanges = 0;
      return look(true);
    },
    touched() {
      if (stopped || looks >= LOOK_LIMIT) return;
      cancel();
      cancel = ports.after(CLICK_LOOK_MS, () => {
        void look(false).then(() => schedule(1));
      });
    },
    stop,
    get looks() {
      return looks;
    },
  };
  return { inspector, ready: look(true) };
}

function isEmpty(reading: PageReading): boolean {
  const { clauses, facts, orders, warnings } = reading;
  return clauses.length + orders.length + warnings.length + Object.keys(facts).length === 0;
}
