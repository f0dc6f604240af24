// One capture, seen from inside the page: it answers the background's questions and sets everything right at the end,
// however the end comes.

import type { z } from 'zod';
import type {
  PageAbout,
  PageQuestions,
  PageShape,
  QuestionName,
  TileState,
  View,
} from '@/lib/core/evidence/page-dialogue';
import { listOmissions } from './omissions';
import { hideOwnMarks } from './own-marks';
import { createPinnedElements, type PinnedElements } from './pinned-elements';
import { readRenewalLooks } from './renewal-looks';
import { findMainScroller, type Scroller } from './scroller';
import { waitFrames, waitImagesInView } from './settle';
import { createSpotFinder, type SpotFinder } from './spots';
import { createStyleLedger } from './style-ledger';
import { warmUp } from './warm-up';

/** Without a word from the background for this long, the page is restored: the background is gone. */
export const WATCHDOG_MS = 20_000;

export type CaptureSession = {
  answer(name: QuestionName, payload: unknown): Promise<unknown>;
  /** Idempotent. */
  restore(): void;
};

type Prepared = {
  mode: 'visible' | 'full';
  scroller: Scroller;
  pinned: PinnedElements;
  spots: SpotFinder;
  startTop: number;
};
type Request<K extends QuestionName> = z.output<PageQuestions[K]['request']>;

export function createCaptureSession(page: Document): CaptureSession {
  const ledger = createStyleLedger();
  let prepared: Prepared | null = null;
  let watchdog: ReturnType<typeof setTimeout> | undefined;

  const restore = () => {
    clearTimeout(watchdog);
    const was = prepared;
    prepared = null;
    was?.spots.stop();
    ledger.restore();
    if (was && was.mode === 'full') was.scroller.scrollTo(was.startTop);
  };
  const need = (): Prepared => {
    if (!prepared) throw new Error('capture not prepared');
    return prepared;
  };

  const answers = {
    async prepare({ mode, quotes, keep, renewal }: Request<'prepare'>): Promise<PageShape> {
      restore();
      const scroller = findMainScroller(page);
      const startTop = scroller.top();
      prepared = {
        mode,
        scroller,
        startTop,
        pinned: createPinnedElements(page, scroller, ledger),
        spots: createSpotFinder(page, quotes, keep),
      };
      // As the page has it, before anything is held still for the pictures.
      const renewalLooks = readRenewalLooks(page, quotes, renewal);
      if (mode === 'visible') return { ...describeVisible(page, scroller), renewalLooks };
      // Snapping or anchoring would move the page away from the position asked for; the bar would be in every tile.
      ledger.set(scroller.element, 'scroll-snap-type', 'none');
      ledger.set(scroller.element, 'overflow-anchor', 'none');
      ledger.set(scroller.element, 'scrollbar-color', 'transparent transparent');
      const { endless } = await warmUp(page, scroller);
      const notCaptured = listOmissions(page, scroller);
      if (endless) notCaptured.push({ what: 'endless-list', detail: 'the page grows while one scrolls' });
      return {
        view: readView(),
        scroller: scroller.kind,
        frame: scroller.frame(),
        contentHeight: scroller.contentHeight(),
        notCaptured,
        renewalLooks,
      };
    },
    async tile({ top, first, last }: Request<'tile'>): Promise<TileState> {
      const { mode, scroller, pinned, spots, startTop } = need();
      if (mode === 'full') {
        scroller.scrollTo(top);
        await waitFrames(1);
        pinned.arrange({ first, last });
        scroller.scrollTo(top);
      }
      const missingImages = await waitImagesInView(page);
      hideOwnMarks(page, ledger);
      await waitFrames(2);
      const state = { view: readView(), contentHeight: scroller.contentHeight(), missingImages };
      const reached = mode === 'full' ? scroller.top() : Math.abs(scroller.top() - startTop);
      return { ...state, top: reached, spots: spots.find() };
    },
    async check(): Promise<{ view: View; top: number; clean: boolean }> {
      const { mode, scroller, startTop } = need();
      return {
        view: readView(),
        top: mode === 'full' ? scroller.top() : Math.abs(scroller.top() - startTop),
        // Drawn between the tile and its picture: they may be in it.
        clean: !hideOwnMarks(page, ledger),
      };
    },
    async restore() {
      restore();
      await waitFrames(1);
      return {};
    },
    async about({ html }: Request<'about'>): Promise<PageAbout> {
      return {
        url: location.href,
        title: page.title,
        referrer: page.referrer,
        lang: page.documentElement.lang,
        // biome-ignore lint/performance/useDomNodeTextContent: the text as one sees it, not that of hidden nodes.
        text: page.body?.innerText ?? '',
        html: html ? serialise(page) : '',
      };
    },
  };

  return {
    restore,
    async answer(name, payload) {
      clearTimeout(watchdog);
      try {
        return await (answers[name] as (payload: unknown) => Promise<unknown>)(payload);
      } finally {
        if (prepared) watchdog = setTimeout(restore, WATCHDOG_MS);
      }
    },
  };
}

function readView(): View {
  return { width: innerWidth, height: innerHeight, devicePixelRatio };
}

function describeVisible(page: Document, scroller: Scroller): Omit<PageShape, 'renewalLooks'> {
  return {
    view: readView(),
    scroller: 'document',
    frame: { left: 0, top: 0, width: innerWidth, height: innerHeight },
    contentHeight: innerHeight,
    notCaptured: listOmissions(page, scroller),
  };
}

function serialise(page: Document): string {
  const kind = page.doctype ? `<!doctype ${page.doctype.name}>\n` : '';
  return kind + page.documentElement.outerHTML;
}
