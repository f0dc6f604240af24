// What is known of the tab: asked for at once, again when the background has read more of it, and given up on aloud.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sendToBackground } from '@/lib/browser/messages/channel';
import { onSessionChange } from '@/lib/browser/storage/areas';
import type { TabView } from '@/lib/core/pages/tab-view';

const READING_LIMIT_MS = 15_000;
/** Many frames report at nearly the same time; one question answers for all of them. */
const SETTLE_MS = 60;

export function useTabView(tabId: number, url: string) {
  const [view, setView] = useState<TabView>({ state: 'reading', url });
  const newest = useRef(0);

  const ask = useCallback(
    async (name: 'tab.view' | 'tab.reread') => {
      const turn = ++newest.current;
      const sent = await sendToBackground(name, { tabId });
      // A later question is already on its way; its answer is the fresher one.
      if (turn !== newest.current) return;
      setView(sent.ok ? sent.response : { state: 'failed', code: sent.code, url });
    },
    [tabId, url],
  );

  // Before the first paint, not after it: the answer is then mostly there for the second.
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    void ask('tab.view');
    const stop = onSessionChange((keys) => {
      if (!keys.includes(`readings.${tabId}`)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void ask('tab.view'), SETTLE_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [ask, tabId]);

  useEffect(() => {
    if (view.state !== 'reading') return;
    const timer = setTimeout(() => setView({ state: 'failed', code: 'timeout', url }), READING_LIMIT_MS);
    return () => clearTimeout(timer);
  }, [view.state, url]);

  return { view, setView, ask };
}
