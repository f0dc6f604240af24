// Evidence with the browser behind its ports.
import {
  type CaptureOutcome,
  type CaptureUseCases,
  createCaptureUseCases,
} from '@/lib/app/capture/capture-use-cases';
import { createKeepPage, type KeepPage } from '@/lib/app/capture/keep-page';
import type { SeriesUseCases } from '@/lib/app/capture/series-use-cases';
import { mergeFrames, type TabUseCases } from '@/lib/app/tab/tab-use-cases';
import { showBadge } from '@/lib/browser/action-badge';
import { createCapturePorts } from '@/lib/browser/capture/capture-ports';
import { sendToPage } from '@/lib/browser/messages/channel';
import { injectRegionChooser } from '@/lib/browser/page-scripts';
import { translate } from '@/lib/browser/translate';
import { readings } from './tabs';

export function createCapture(series: SeriesUseCases): CaptureUseCases {
  return createCaptureUseCases(
    createCapturePorts({
      series,
      reading: async (tabId) => mergeFrames(await readings.read(tabId)),
      // Wrapped: called as a method of another object it would be an illegal invocation.
      report: (fault) => reportError(fault),
      // A page without our inspector has no marks to hide.
      setMarks: async (tabId, shown) =>
        void (await sendToPage(tabId, 'marks.set', { shown, remember: false })),
    }),
  );
}

/** Lets the person mark a part of the page; where the browser keeps scripts out, the toolbar button says so. */
export async function markPart(keeping: KeepPage, tabId: number): Promise<CaptureOutcome> {
  const injected = await injectRegionChooser(tabId);
  if (injected.ok) return { ok: true };
  const refused = { ok: false, code: 'capture_page_unreachable' } as const;
  void keeping.tell(tabId, refused);
  return refused;
}

/** Evidence from the keyboard and the context menu, told by the toolbar button. */
export function createPageKeeping(capture: CaptureUseCases, tabs: TabUseCases) {
  return createKeepPage({
    capture,
    badge: {
      show: (tabId, { text, color, titleKey }) =>
        showBadge(tabId, {
          text,
          color,
          title: translate(titleKey) || translate('capture_stopped_other', titleKey),
        }),
      restore: (tabId) => tabs.showBadge(tabId),
    },
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
}
