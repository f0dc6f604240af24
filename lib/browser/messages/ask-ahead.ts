// The popup's first question, asked before the popup's own code is loaded: the background looks the answer up in the
// meantime. Built by hand like the sniffer's message, since zod and the polyfill are the most of that code; what comes
// back is parsed by whoever takes it.
import { bareBrowser } from './bare-browser';

export interface AskedTab {
  /** Null in a window without tabs: there is nothing to ask about. */
  tabId: number | null;
  /** '' where the browser does not tell. */
  url: string;
  /** As it came over the channel, unparsed; undefined when nobody answered. */
  answer: Promise<unknown>;
}

const PLACE = Symbol.for('refundlens.asked-tab');
const place = globalThis as { [PLACE]?: Promise<AskedTab> };

/** About the tab of that id, or the one in front where `named` is null. */
export function askAboutTab(named: number | null): void {
  place[PLACE] = ask(named);
}

/** What was asked of which tab. Never rejects. */
export function takeAskedTab(): Promise<AskedTab> {
  return place[PLACE] ?? Promise.resolve({ tabId: null, url: '', answer: Promise.resolve(undefined) });
}

async function ask(named: number | null): Promise<AskedTab> {
  const { tabs, runtime } = bareBrowser();
  const view = (tabId: number) =>
    runtime?.sendMessage({ to: 'background', name: 'tab.view', request: { tabId } })?.catch(() => undefined);
  // Where the tab is named the message need not wait for the browser to tell its address.
  const early = named === null ? undefined : view(named);
  const found = named === null ? tabs?.query({ active: true, lastFocusedWindow: true }) : tabs?.get(named);
  const tab = [await found?.catch(() => undefined)].flat()[0];
  const tabId = tab?.id ?? null;
  return {
    tabId,
    url: tab?.url ?? '',
    answer: Promise.resolve(early ?? (tabId === null ? undefined : view(tabId))),
  };
}
