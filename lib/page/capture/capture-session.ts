// One capture, seen from inside the page: it answers the background's questions and sets everything right at the end,
// however the end comes.

import type { z } from 'zod';
import type {
  PageAbout,
  PageQuestions,
  PageShape,
  Position,
  QuestionName,
  TileState,
  View,
} from '@/lib/core/evidence/page-dialogue';
import { chooseFraming, type Framing } from './framing';
import { listOmissions } from './omissions';
import { hideOwnMarks } from './own-marks';
import { createPinnedElements, type PinnedElements } from './pinned-elements';
import { readRenewalLooks } from './renewal-looks';
import { readResponse } from './response';
import { createScrollLedger } from './scroll-ledger';
import { waitFrames, waitImages } from './settle';
import { createSpotFinder, type SpotFinder } from './spots';
import { isDrawnAlways, watchRows } from './steady';
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
  framing: Framing;
  pinned: PinnedElements;
  spots: SpotFinder;
  start: Position;
};
type Request<K extends QuestionName> = z.output<PageQuestions[K]['request']>;

export function createCaptureSession(page: Document): CaptureSession {
  const ledger = createStyleLedger();
  const scrolls = createScrollLedger();
  let prepared: Prepared | null = null;
  let watchdog: ReturnType<typeof setTimeout> | undefined;

  const restore = () => {
    clearTimeout(watchdog);
    const was = prepared;
    prepared = null;
    was?.spots.stop();
    ledger.restore();
    scrolls.restore();
  };
  const need = (): Prepared => {
    if (!prepared) throw new Error('capture not prepared');
    return prepared;
  };
  /** Of a view that is not to be moved: how far it was moved all the same. */
  const reached = ({ framing, start }: Prepared): Position => {
    const { left, top } = framing.scroller.position();
    return framing.still
      ? { left: Math.abs(left - start.left), top: Math.abs(top - start.top) }
      : { left, top };
  };

  const answers = {
    async prepare(request: Request<'prepare'>): Promise<PageShape | null> {
      restore();
      const { mode, quotes, keep, renewal, areas } = request;
      const framing = chooseFraming(page, request, scrolls);
      if (!framing) return null;
      const { scroller, still } = framing;
      prepared = {
        framing,
        start: scroller.position(),
        pinned: createPinnedElements(page, scroller, ledger),
        spots: createSpotFinder(page, quotes, keep),
      };
      // As the page has it, before anything is held still for the pictures.
      const renewalLooks = readRenewalLooks(page, quotes, renewal);
      let endless = false;
      const rows = mode === 'full' && areas ? watchRows(page) : null;
      if (!still) {
        // Snapping or anchoring would move the page away from the position asked for; the bar would be in every tile.
        ledger.set(scroller.element, 'scroll-snap-type', 'none');
        ledger.set(scroller.element, 'overflow-anchor', 'none');
        ledger.set(scroller.element, 'scrollbar-color', 'transparent transparent');
        if (mode === 'full') endless = (await warmUp(page, scroller)).endless;
      }
      const shape = { ...describeShape(framing), steady: rows?.stayed() === true && isDrawnAlways(page) };
      const holds = (rect: DOMRectReadOnly) => mode === 'full' || isInArea(rect, shape, reached(need()));
      const notCaptured = listOmissions(page, { scroller, isWhole: mode === 'full', holds });
      if (endless) notCaptured.push({ what: 'endless-list', detail: 'the page grows while one scrolls' });
      return { ...shape, notCaptured, renewalLooks };
    },
    async tile({ left, top, height, first, last }: Request<'tile'>): Promise<TileState> {
      const { framing, pinned, spots } = need();
      const { scroller, still } = framing;
      if (!still) {
        scroller.scrollTo({ left, top });
        await waitFrames(1);
        pinned.arrange({ first, last });
        scroller.scrollTo({ left, top });
      }
      // From the upper edge of the view down.
      const bottom = Math.max(innerHeight, height);
      const missingImages = await waitImages(page, bottom);
      hideOwnMarks(page, ledger);
      await waitFrames(2);
      const state = { view: readView(), contentHeight: scroller.contentHeight(), missingImages };
      return { ...state, ...reached(need()), spots: spots.find(bottom) };
    },
    async check(): Promise<{ view: View; clean: boolean } & Position> {
      return {
        view: readView(),
        ...reached(need()),
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
        response: readResponse(page),
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

function describeShape({ scroller, still, cropped, area }: Framing) {
  const view = readView();
  const whole = { left: 0, top: 0, width: view.width, height: view.height };
  return {
    view,
    cropped,
    area: area(),
    scroller: still ? ('document' as const) : scroller.kind,
    frame: still ? whole : scroller.frame(),
    contentWidth: still ? view.width : scroller.contentWidth(),
    contentHeight: still ? view.height : scroller.contentHeight(),
  };
}

/** Whether a rectangle of the view lies, at least in part, in the area. */
function isInArea(rect: DOMRectReadOnly, shape: Pick<PageShape, 'area' | 'frame'>, at: Position): boolean {
  const { area, frame } = shape;
  const left = rect.left - frame.left + at.left;
  const top = rect.top - frame.top + at.top;
  return (
    left < area.left + area.width &&
    left + rect.width > area.left &&
    top < area.top + area.height &&
    top + rect.height > area.top
  );
}

function serialise(page: Document): string {
  const kind = page.doctype ? `<!doctype ${page.doctype.name}>\n` : '';
  return kind + page.documentElement.outerHTML;
}
