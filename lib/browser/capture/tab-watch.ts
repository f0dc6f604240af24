// Whether a tab stays in front of its window and on its page while it is being captured.
import { browser } from '../browser';

type StopCode = 'capture_stopped_tab_switched' | 'capture_stopped_navigated';

/** Null when there is no such tab. */
export async function watchTab(tabId: number) {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return null;
  let code: StopCode | null = tab.active ? null : 'capture_stopped_tab_switched';
  const stop = (why: StopCode) => {
    code ??= why;
  };
  const onActivated = (info: { tabId: number; windowId: number }) => {
    if (info.windowId === tab.windowId && info.tabId !== tabId) stop('capture_stopped_tab_switched');
  };
  const onUpdated = (id: number, change: { status?: string; url?: string }) => {
    if (id === tabId && (change.url !== undefined || change.status === 'loading')) {
      stop('capture_stopped_navigated');
    }
  };
  const onRemoved = (id: number) => {
    if (id === tabId) stop('capture_stopped_navigated');
  };
  const onMoved = (id: number) => {
    if (id === tabId) stop('capture_stopped_tab_switched');
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  browser.tabs.onDetached.addListener(onMoved);
  return {
    stopCode: () => code,
    dispose() {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      browser.tabs.onDetached.removeListener(onMoved);
    },
  };
}
