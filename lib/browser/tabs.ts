// The tabs as the use-cases see them.
import { browser, type Tabs } from './browser';

export interface TabAbout {
  id: number;
  /** '' where the browser does not tell. */
  url: string;
  title: string;
  /** True while the top document is on its way. */
  loading: boolean;
}

/** Null when there is no such tab (any more). */
export async function readTab(tabId: number): Promise<TabAbout | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab === null ? null : about(tab);
}

/** Tabs with a page that a script may run in and that is loaded. */
export async function listWebTabs(): Promise<TabAbout[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  return tabs.flatMap((tab) => about(tab) ?? []);
}

export function onTabRemoved(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
}

/** Calls back when a tab's address changes, within a document too. */
export function onTabAddress(listener: (tabId: number) => void): void {
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.url !== undefined) listener(tabId);
  });
}

/** After the first installation and after every update. */
export function onInstalledOrUpdated(listener: () => void): void {
  browser.runtime.onInstalled.addListener(() => listener());
}

function about(tab: Tabs.Tab): TabAbout | null {
  if (tab.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? '', title: tab.title ?? '', loading: tab.status === 'loading' };
}
