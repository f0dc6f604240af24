// Ways into keeping evidence that lie outside of our own pages: a keyboard command and an entry of a page's context menu.
import { browser } from './browser';

/** As in the manifest. */
const COMMAND = 'keep-evidence';
const MENU_ID = 'keep-evidence';

/** Calls back with the tab whose page is to be kept. To be registered when the background starts. */
export function onKeepAsked(listener: (tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== COMMAND) return;
    // Older browsers do not name the tab; the command goes to the one in front.
    if (tab?.id !== undefined) listener(tab.id);
    else
      void browser.tabs.query({ active: true, lastFocusedWindow: true }).then(([front]) => {
        if (front?.id !== undefined) listener(front.id);
      });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU_ID && tab?.id !== undefined) listener(tab.id);
  });
}

/** Puts the entry into the menus of web pages. The browser remembers it: once an installation or update is enough. */
export async function placeKeepMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_ID,
    title,
    contexts: ['page', 'frame', 'selection', 'link', 'image'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** The keys of the command as the browser writes them, e.g. "Alt+Shift+E"; '' where there are none. */
export async function readKeepShortcut(): Promise<string> {
  const commands = await browser.commands.getAll().catch(() => []);
  return commands.find(({ name }) => name === COMMAND)?.shortcut ?? '';
}
