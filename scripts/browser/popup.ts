// The popup of a tab, for tests and the tour: as a page of its own, since a real popup closes when it loses the focus.
import type { Page } from '@playwright/test';
import { type TabView, tabViewSchema } from '@/lib/core/pages/tab-view';
import type { LaunchedExtension } from './launch';

const POPUP = { width: 400, height: 600 };
const READ_LIMIT_MS = 20_000;

/** Opens the popup for the tab of `page` and waits until it has left its reading state. */
export async function openPopup(extension: LaunchedExtension, page: Page): Promise<Page> {
  const tabId = await extension.tabIdOf(page);
  const popup = await extension.openExtensionPage(`popup.html?tab=${tabId}`);
  await popup.setViewportSize(POPUP);
  await popup.locator('main[aria-busy="false"]').waitFor({ timeout: READ_LIMIT_MS });
  return popup;
}

/** What the background knows of the tab, asked as the popup asks. */
export async function readTabView(extension: LaunchedExtension, page: Page): Promise<TabView> {
  const tabId = await extension.tabIdOf(page);
  const asker = await extension.openExtensionPage('manifest.json');
  try {
    const answer = await asker.evaluate(
      (id) => chrome.runtime.sendMessage({ to: 'background', name: 'tab.view', request: { tabId: id } }),
      tabId,
    );
    return tabViewSchema.parse((answer as { response?: unknown }).response ?? answer);
  } finally {
    await asker.close();
  }
}
