// When the sniffer looks: soon after load, a few times more while a page still renders, and anew when the address
// changes within the document. The looks are counted; nothing runs on every mutation.
import type { Sniffed } from '@/lib/core/pages/sniff';

/** After these the page has shown what it has, or shows it on a click, which is when the person asks the popup. */
export const LOOK_DELAYS_MS = [0, 300, 1000, 2500, 6000] as const;
/** A page that changes its address all the time (infinite feed) is not followed for ever. */
export const NAVIGATION_LIMIT = 60;
/** Address changes closer together than this are one (redirects, filters typed letter by letter). */
const NAVIGATION_PAUSE_MS = 200;

const NOTHING_NEW: Sniffed = { concerns: false, reasons: [] };

export interface SniffPorts {
  sniff(): Sniffed;
  /** Something cheap that changes when the page renders more of itself. */
  glimpse(): string;
  /** False when the extension is gone and the watch should end. */
  tell(reasons: string[]): boolean;
  url(): string;
  after(ms: number, run: () => void): () => void;
}

export interface PageWatch {
  /** The address may have changed. */
  moved(): void;
  /** The page came back from the back/forward cache. */
  returned(): void;
  stop(): void;
}

/** Starts looking at once. */
export function watchPage(ports: SniffPorts): PageWatch {
  let address = ports.url();
  let told = false;
  let moves = 0;
  let stopped = false;
  let seen: string | null = null;
  let cancel = (): void => {};

  const look = (index: number): void => {
    if (stopped) return;
    const glimpse = ports.glimpse();
    const { concerns, reasons } = glimpse === seen ? NOTHING_NEW : ports.sniff();
    seen = glimpse;
    if (concerns) {
      told = true;
      if (!ports.tell(reasons)) stop();
      return;
    }
    const here = LOOK_DELAYS_MS[index];
    const next = LOOK_DELAYS_MS[index + 1];
    if (here !== undefined && next !== undefined) cancel = ports.after(next - here, () => look(index + 1));
  };

  const start = (delay: number): void => {
    cancel();
    seen = null;
    cancel = ports.after(delay, () => look(0));
  };

  const stop = (): void => {
    stopped = true;
    cancel();
  };

  look(0);
  return {
    moved() {
      if (stopped || ports.url() === address || moves >= NAVIGATION_LIMIT) return;
      address = ports.url();
      moves += 1;
      // What was read belongs to the address before; without reasons the background lets go of it.
      if (told && !ports.tell([])) return stop();
      told = false;
      start(NAVIGATION_PAUSE_MS);
    },
    returned() {
      if (!stopped && told) start(0);
    },
    stop,
  };
}
