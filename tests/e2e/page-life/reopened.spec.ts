// Pages that were there before us: open when we were installed or updated, put to sleep by the browser, restored at its
// start.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import type { PageReading } from '@/lib/core/pages/reading';
import { findChromium } from '../../../scripts/setup/browsers.mjs';
import { type LaunchedExtension, launchExtension, type PageServer, servePages } from '../extension';
import { AGREEMENT, expect, html, openPage, test, waitForWords } from './tabs';

const BUILD = process.env.EXTENSION_BUILD ?? join(import.meta.dirname, '../../../.output/chrome-mv3');
const PAGE = html('会员协议', AGREEMENT);
const RENEWAL_PATH = '/terms/renewal';
const RESTORED = html(
  '自动续费服务协议',
  '<h1>自动续费服务协议</h1><p>自动续费扣款后 5 天内可以申请退款。</p>',
);

// One profile through all three: the browser that meets the extension late leaves the tab that the next one restores,
// and that one then sends a tab to sleep. Two starts of a browser instead of four.
test.describe.configure({ mode: 'serial' });
let profile = '';
let server: PageServer;
let restored: LaunchedExtension | undefined;

test.beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'refundlens-reopened-'));
  server = await servePages({ '/': PAGE, [RENEWAL_PATH]: RESTORED });
});

test.afterAll(async () => {
  await restored?.close();
  restored = undefined;
  await server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

/** Puts the extension into a running browser; a second time is what an update does to it. */
async function install(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const send = session?.send as ((name: string, params: object) => Promise<unknown>) | undefined;
  const begun = context.waitForEvent('serviceworker');
  await send?.call(session, 'Extensions.loadUnpacked', { path: BUILD });
  await begun;
}

/** The readings of all tabs as they are stored. */
async function storedTexts(context: BrowserContext): Promise<string[]> {
  const worker = context.serviceWorkers().at(-1);
  const stored = await worker?.evaluate(() => chrome.storage.session.get(null));
  return Object.entries(stored ?? {})
    .filter(([key]) => /^readings\.\d+$/.test(key))
    .flatMap(([, frames]) => Object.values(frames as Record<string, PageReading>).map(({ text }) => text));
}

test('a page that was open before the installation, and through an update, is read and followed', async () => {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium() ?? '',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-extension-debugging'],
  });
  const page = await context.newPage();
  await page.goto(`${server.url}/`);
  await install(context);
  const reads = (words: string) =>
    expect
      .poll(async () => (await storedTexts(context)).some((text) => text.includes(words)), {
        timeout: 20_000,
      })
      .toBe(true);
  await reads('概不退款');

  await install(context);
  // The page goes on without being loaded again: what it becomes now only a living sniffer can tell.
  await page.evaluate((path) => {
    history.pushState(null, '', path);
    document.title = '自动续费服务协议';
    document.body.innerHTML =
      '<h1>自动续费服务协议</h1><p>会员到期前 24 小时内自动扣款续费一个月，您可以随时取消自动续费。</p><p>续费后 3 天内可以申请退款。</p>';
  }, RENEWAL_PATH);
  await reads('续费后 3 天内可以申请退款');
  // Its tab stays open, for the next start to restore.
  await context.close();
});

test('a page restored at the start of the browser is read', async () => {
  restored = await launchExtension({ profile, flags: ['--restore-last-session'] });
  const { context } = restored;
  await expect
    .poll(() => context.pages().some((one) => one.url() === `${server.url}${RENEWAL_PATH}`), {
      timeout: 20_000,
    })
    .toBe(true);
  await expect
    .poll(async () => (await storedTexts(context)).some((text) => text.includes('自动续费扣款后 5 天内')), {
      timeout: 20_000,
    })
    .toBe(true);
});

test('a tab that the browser put to sleep is read when it is woken', async () => {
  const extension = restored as LaunchedExtension;
  const open = await openPage(extension, { '/': PAGE });
  await waitForWords(extension, open.tabId, '概不退款');
  const front = await extension.context.newPage();
  await front.bringToFront();
  const worker = await extension.worker();
  // A discarded tab may go on under another id.
  const asleep = await worker.evaluate(async (id) => (await chrome.tabs.discard(id))?.id ?? id, open.tabId);
  await expect
    .poll(() => worker.evaluate(async () => (await chrome.tabs.query({ discarded: true })).length))
    .toBe(1);
  await worker.evaluate((id) => chrome.tabs.update(id, { active: true }), asleep);
  const reading = await waitForWords(extension, asleep, '概不退款');
  expect(reading.title).toBe('会员协议');
  const answer = await askView(extension, asleep);
  expect(answer).toMatchObject({ ok: true, response: { state: 'read', reading: { title: '会员协议' } } });
  await front.close();
  await open.server.close();
});

/** As the popup asks. */
async function askView(extension: LaunchedExtension, tabId: number): Promise<unknown> {
  const asker = await extension.openExtensionPage('icons/16.png');
  const answer = await asker.evaluate(
    (id) => chrome.runtime.sendMessage({ to: 'background', name: 'tab.view', request: { tabId: id } }),
    tabId,
  );
  await asker.close();
  return answer;
}
