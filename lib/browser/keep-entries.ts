// Ways into keeping evidence that lie outside of our own pages: a keyboard command and an entry of a page's context menu.
import { browser } from './browser';

/** As in the manifest. */
const COMMAND = 'keep-evidence';
const MENU_ID = 'keep-evidence';
const PART_MENU_ID = 'keep-part';

export type KeepWish = 'page' | 'part';

/** Calls back with the tab whose page, or a part of it, is to be kept. To be registered when the background starts. */
export function onKeepAsked(listener: (tabId: number, wish: KeepWish) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== COMMAND) return;
    // Older browsers do not name the tab; the command goes to the one in front.
    if (tab?.id !== undefined) listener(tab.id, 'page');
    else
      void browser.tabs.query({ active: true, lastFocusedWindow: true }).then(([front]) => {
        if (front?.id !== undefined) listener(front.id, 'page');
      });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === MENU_ID) listener(tab.id, 'page');
    if (menuItemId === PART_MENU_ID) listener(tab.id, 'part');
  });
}

/** Puts the entries into the menus of web pages. The browser remembers them: once an installation or update is enough. */
export async function placeKeepMenu(titles: Record<KeepWish, string>): Promise<void> {
  await browser.contextMenus.removeAll();
  const entries = [
    { id: MENU_ID, title: titles.page },
    { id: PART_MENU_ID, title: titles.part },
  ];
  for (const entry of entries) {
    browser.contextMenus.create({
      ...entry,
      contexts: ['page', 'frame', 'selection', 'link', 'image'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

/** The keys of the command as the browser writes them, e.g. "Alt+Shift+E"; '' where there are none. */
export async function readKeepShortcut(): Promise<string> {
  const commands = await browser.commands.getAll().catch(() => []);
  return commands.find(({ name }) => name === COMMAND)?.shortcut ?? '';
}
