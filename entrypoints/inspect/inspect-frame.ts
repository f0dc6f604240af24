// Joins the parts of the inspector in one frame: reading, marks, card, messages.
import { analyzePageInSlices } from '@/lib/app/analyze-page';
import { startInspector } from '@/lib/app/inspect/inspector';
import { browser } from '@/lib/browser/browser';
import { handlePageMessages, sendToBackground } from '@/lib/browser/messages/channel';
import { createMarksPreference } from '@/lib/browser/storage/answers-store';
import { localArea } from '@/lib/browser/storage/areas';
import type { Clause } from '@/lib/core/clauses/types';
import type { PageText } from '@/lib/core/text/page-text';
import { after, pause } from '@/lib/page/life/pause';
import { createMarks, type MarkGroup } from '@/lib/page/marks';
import {
  type FirstStates,
  type ReadPage,
  readPageTextInSlices,
  readRenewalStyles,
  type TextMap,
} from '@/lib/page/read';
import { createClauseCard } from './clause-card';
import { createPayNotice } from './pay-notice';

export interface FrameInspector {
  ready: Promise<void>;
  reread(): Promise<void>;
  isAlive(): boolean;
  stop(): void;
  /** Looks at the page since its address last changed; the bound on it is tested. */
  readonly looks: number;
}

/** A frame without the words asked for leaves the answer to the one that has them; the top frame answers last. */
const OTHER_FRAMES_FIRST_MS = 150;

export function inspectFrame(): FrameInspector {
  const isTop = window === top;
  const firstStates: FirstStates = new WeakMap();
  const preference = createMarksPreference(localArea);
  const ending = new AbortController();
  let map: TextMap | null = null;
  let page: PageText | null = null;
  let clauses: Clause[] = [];

  const read = async (): Promise<ReadPage | null> => {
    const options = { firstStates, signal: ending.signal, now: () => performance.now(), pause };
    return readPageTextInSlices(document, options);
  };
  const marks = createMarks(document, { read, after });
  const card = createClauseCard(document, keepEvidence);
  const notice = createPayNotice(document, {
    keepEvidence,
    flash: ({ start, end, quote }) => void marks.flash(start, end, quote),
  });

  const { inspector, ready } = startInspector({
    read: async () => {
      const result = await read();
      if (result !== null) ({ map, page } = result);
      return result?.page ?? null;
    },
    analyze: (page) =>
      analyzePageInSlices(page, {
        now: () => performance.now(),
        pause,
        readStyles: () => (map === null ? [] : readRenewalStyles(page, map)),
      }),
    report: async (reading) => {
      const [readMap, readPage] = [map, page];
      const sent = await sendToBackground('page.read', { reading });
      const planned = sent.ok && sent.response.ok ? sent.response.notice : null;
      if (readMap !== null && readPage !== null && !ending.signal.aborted)
        notice.show(planned, readPage, readMap);
      return sent.ok || sent.code !== 'no-answer' || isAlive();
    },
    show: (reading) => {
      clauses = reading.clauses;
      if (map === null) return;
      marks.set(
        map,
        clauses.map(({ kind, start, end }) => ({ group: groupOf(kind), start, end })),
      );
    },
    after,
    reportsOnlyFindings: !isTop,
  });

  const stopHandling = handlePageMessages(
    {
      'mark.show': async ({ start, end, quote }) => {
        if (marks.flash(start, end, quote)) return { ok: true };
        if (!isTop) return null;
        await new Promise<void>((resolve) => after(OTHER_FRAMES_FIRST_MS, resolve));
        return { ok: false, code: 'not-found' };
      },
      'marks.set': async ({ shown, remember }) => {
        if (remember !== false && isTop) await preference.write(shown);
        marks.show(shown && (remember !== false || (await preference.read()).value));
        if (!shown) card.close();
        if (remember === false) notice.suspend(!shown);
        return isTop ? { ok: true } : null;
      },
      'page.reread': async () => {
        await inspector.reread();
        return isTop ? { ok: true } : null;
      },
    },
    (_name, fault) => reportError(fault),
  );
  void preference.read().then(({ value }) => marks.show(value));

  const onClick = (event: MouseEvent): void => {
    if (card.holds(event) || notice.holds(event)) return;
    card.close();
    inspector.touched();
    const here = isPlainClick(event) ? marks.at(event.clientX, event.clientY) : [];
    const marked = here.flatMap((index) => clauses[index] ?? []);
    if (marked.length > 0) card.open(marked, { x: event.clientX, y: event.clientY });
  };
  document.addEventListener('click', onClick, { capture: true, signal: ending.signal });
  addEventListener('pageshow', (event) => event.persisted && void inspector.reread(), {
    signal: ending.signal,
  });
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', notice.moved, { signal: ending.signal });
  addEventListener('popstate', notice.moved, { signal: ending.signal });

  return {
    ready,
    reread: () => inspector.reread(),
    isAlive,
    get looks() {
      return inspector.looks;
    },
    stop() {
      ending.abort();
      inspector.stop();
      marks.clear();
      card.close();
      notice.close();
      stopHandling();
    },
  };
}

/** The background takes the tab from the sender: a page's script may not name another. */
const OWN_TAB = -1;

/** Of one clause with what stands around it, or of the whole page. */
async function keepEvidence(clause: Clause | null = null): Promise<boolean> {
  const what = clause
    ? { mode: 'clause' as const, clause: { start: clause.start, quote: clause.quote } }
    : { mode: 'full' as const };
  const sent = await sendToBackground('capture.start', { tabId: OWN_TAB, ...what });
  return sent.ok && sent.response.ok;
}

function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

function groupOf(kind: Clause['kind']): MarkGroup {
  return kind.split('.')[0] as MarkGroup;
}

/** A click that is the page's own business, or ends a selection, opens nothing of ours. */
function isPlainClick(event: MouseEvent): boolean {
  if (event.button !== 0 || event.defaultPrevented || !getSelection()?.isCollapsed) return false;
  const target = event.composedPath()[0];
  return !(
    target instanceof Element &&
    target.closest('a[href],button,input,select,textarea,label,summary,[role="button"]')
  );
}
