// Evidence without the popup: from the keyboard command, the context menu and the card in the page.
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type PageServer, servePages } from '../extension';
import { openScene, type Scene } from './scene';

const DEMO = join(import.meta.dirname, '../../../scripts/demo/site');

let server: PageServer;
let scene: Scene;

test.beforeAll(async () => {
  server = await servePages(DEMO);
  scene = await openScene({ viewport: { width: 1_000, height: 1_500 } });
});
test.afterAll(async () => {
  await scene.close();
  await server.close();
});

type Events = {
  commands: {
    onCommand: { dispatch(name: string, tab: unknown): void };
    getAll(): Promise<{ name: string }[]>;
  };
  contextMenus: { onClicked: { dispatch(info: unknown, tab: unknown): void } };
  tabs: { get(id: number): Promise<unknown> };
};

/** Raises the browser's own event in the worker: keys and menus of the browser's frame are out of a test's reach. */
async function ask(tabId: number, way: 'command' | 'menu'): Promise<void> {
  await (await scene.extension.worker()).evaluate(
    async ([id, name]) => {
      const { commands, contextMenus, tabs } = chrome as unknown as Events;
      const tab = await tabs.get(id);
      if (name === 'command') commands.onCommand.dispatch('keep-evidence', tab);
      else contextMenus.onClicked.dispatch({ menuItemId: 'keep-evidence' }, tab);
    },
    [tabId, way] as const,
  );
}

const badgeOf = async (tabId: number) =>
  (await scene.extension.worker()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);

for (const way of ['command', 'menu'] as const) {
  test(`${way}: the whole page is kept, the button says so and looks as before again`, async () => {
    const page = await scene.open(`${server.url}/zh/agreement.html`);
    await page.waitForFunction(() => CSS.highlights.size > 0);
    const tabId = await scene.extension.tabIdOf(page);
    await page.bringToFront();
    await expect.poll(() => badgeOf(tabId)).not.toBe('');
    const before = await badgeOf(tabId);
    const kept = (await scene.kept()).records.length;
    await ask(tabId, way);
    await expect.poll(() => badgeOf(tabId)).toBe('…');
    await expect.poll(async () => (await scene.progress()).state, { timeout: 20_000 }).toBe('done');
    const { records } = await scene.kept();
    expect(records).toHaveLength(kept + 1);
    expect(records.at(-1)!.record).toMatchObject({ mode: 'full', url: page.url() });
    await expect.poll(() => badgeOf(tabId), { timeout: 15_000 }).toBe(before);
    await page.close();
  });
}

for (const [what, tabs, mode] of [
  ['the page', 2, 'full'],
  ['its clause', 3, 'clause'],
] as const) {
  test(`the card on a marked sentence keeps ${what} too, and the button tells how it ends`, async () => {
    const page = await scene.open(`${server.url}/zh/agreement.html`);
    await page.waitForFunction(() => CSS.highlights.size > 0);
    const tabId = await scene.extension.tabIdOf(page);
    const kept = (await scene.kept()).records.length;
    await page.getByText('月卡与季卡开通后').click({ position: { x: 30, y: 12 } });
    // Its tree is closed to the page, and so to a locator: the keyboard goes from its head to "close", "keep the page",
    // "keep this clause".
    await expect(page.locator('refundlens-card')).toHaveCount(1);
    for (let count = 0; count < tabs; count += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => badgeOf(tabId), { timeout: 20_000 }).toBe('✓');
    const { records } = await scene.kept();
    expect(records).toHaveLength(kept + 1);
    expect(records.at(-1)!.record).toMatchObject({ mode, url: page.url() });
    await page.close();
  });
}

test('the popup names the keys that the browser gave the command', async () => {
  const commands = await scene.control.evaluate(() => (chrome as unknown as Events).commands.getAll());
  expect(commands.map(({ name }) => name)).toContain('keep-evidence');
  const page = await scene.open(`${server.url}/zh/agreement.html`);
  const tabId = await scene.extension.tabIdOf(page);
  const popup = await scene.extension.openExtensionPage(`popup.html?tab=${tabId}`);
  await expect(popup.locator('#capture-shortcut')).toContainText('Alt+Shift+E');
  await popup.close();
  await page.close();
});
