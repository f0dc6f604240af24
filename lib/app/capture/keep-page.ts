// Evidence asked for outside of the popup: the same capture, told by the toolbar button since no page of ours is open.
import type { CaptureProgress } from '@/lib/core/evidence/types';
import type { CaptureUseCases } from './capture-use-cases';

/** How long the outcome stands on the button before the page's own badge comes back. */
export const OUTCOME_SHOWN_MS = 5_000;

export type KeepBadge = {
  text: string;
  /** CSS colour; white text stands on it with a contrast of at least 4.5. */
  color: string;
  /** Locale key of the button's title. */
  titleKey: string;
};

const RUNNING: KeepBadge = { text: '…', color: '#5f6368', titleKey: 'card_keeping' };
const KEPT: KeepBadge = { text: '✓', color: '#1b7f4b', titleKey: 'capture_done' };
const stopped = (code: string): KeepBadge => ({ text: '!', color: '#b3261e', titleKey: code });

export type KeepPagePorts = {
  capture: Pick<CaptureUseCases, 'start' | 'progress' | 'settled'>;
  badge: { show(tabId: number, badge: KeepBadge): Promise<void>; restore(tabId: number): Promise<void> };
  wait(ms: number): Promise<void>;
};

export type KeepPage = {
  /** Resolves when the page is kept, or not, and the button looks as before. */
  keep(tabId: number): Promise<void>;
  /** The same for a capture that has begun, or not, elsewhere: in the card, by marking a part. */
  tell(tabId: number, started: Started): Promise<void>;
};

type Started = Awaited<ReturnType<CaptureUseCases['start']>>;

export function createKeepPage({ capture, badge, wait }: KeepPagePorts): KeepPage {
  const tell = async (tabId: number, started: Started): Promise<void> => {
    if (started.ok) {
      await badge.show(tabId, RUNNING);
      await capture.settled();
      await badge.show(tabId, outcomeBadge(await capture.progress()));
    } else {
      await badge.show(tabId, stopped(started.code));
    }
    await wait(OUTCOME_SHOWN_MS);
    await badge.restore(tabId);
  };
  return {
    tell,
    keep: async (tabId) => tell(tabId, await capture.start({ tabId, mode: 'full' })),
  };
}

function outcomeBadge(end: CaptureProgress): KeepBadge {
  if (end.state === 'done') return KEPT;
  return stopped(end.state === 'stopped' ? end.code : 'capture_failed_fault');
}
