// What is known of the tab: asked for at once, again when the background has read more of it, and given up on aloud.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Sent } from '@/lib/browser/messages/envelope';
import { askBackground } from '@/lib/browser/messages/from-popup';
import { onSessionChange } from '@/lib/browser/storage/areas';
import type { TabView } from '@/lib/core/pages/tab-view';

const READING_LIMIT_MS = 15_000;
/** Many frames report at nearly the same time; one question answers for all of them. */
const SETTLE_MS = 60;

/** The answer to the question that was asked before this code was there; `arrived` when it has come by now. */
export interface FirstView {
  answer: Promise<Sent<TabView>>;
  arrived: Sent<TabView> | null;
}

export function useTabView(tabId: number, url: string, first: FirstView) {
  const [view, setView] = useState<TabView>(() =>
    first.arrived ? viewOf(first.arrived, url) : { state: 'reading', url },
  );
  const newest = useRef(0);

  const ask = useCallback(
    async (name: 'tab.view' | 'tab.reread', asked?: Promise<Sent<TabView>>) => {
      const turn = ++newest.current;
      const sent = await (asked ?? askBackground(name, { tabId }));
      // A later question is already on its way; its answer is the fresher one.
      if (turn === newest.current) setView(viewOf(sent, url));
    },
    [tabId, url],
  );

  // Before the first paint, not after it: the answer is then mostly there for the second.
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    if (!first.arrived) void ask('tab.view', first.answer);
    const stop = onSessionChange((keys) => {
      if (!keys.includes(`readings.${tabId}`)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void ask('tab.view'), SETTLE_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [ask, tabId, first]);

  useEffect(() => {
    if (view.state !== 'reading') return;
    const timer = setTimeout(() => setView({ state: 'failed', code: 'timeout', url }), READING_LIMIT_MS);
    return () => clearTimeout(timer);
  }, [view.state, url]);

  return { view, setView, ask };
}

function viewOf(sent: Sent<TabView>, url: string): TabView {
  return sent.ok ? sent.response : { state: 'failed', code: sent.code, url };
}
