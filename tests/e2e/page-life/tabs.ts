// One browser a spec file, and what the tests ask of a tab.
import { test as base, expect, type Page } from '@playwright/test';
import type { PageReading } from '@/lib/core/pages/reading';
import {
  type LaunchedExtension,
  launchExtension,
  type PageServer,
  type ServedPages,
  servePages,
} from '../extension';

export { expect };

interface Tools {
  extension: LaunchedExtension;
}

export const test = base.extend<object, Tools>({
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are used from this pattern.
    async ({}, use) => {
      const extension = await launchExtension();
      await use(extension);
      await extension.close();
    },
    { scope: 'worker' },
  ],
});

export interface OpenPage {
  page: Page;
  server: PageServer;
  tabId: number;
  close(): Promise<void>;
}

/** Serves `pages` and opens "/" of them. */
export async function openPage(extension: LaunchedExtension, pages: ServedPages): Promise<OpenPage> {
  const server = await servePages(pages);
  const page = await extension.context.newPage();
  await page.goto(`${server.url}/`);
  const tabId = await extension.tabIdOf(page);
  return {
    page,
    server,
    tabId,
    async close() {
      await page.close();
      await server.close();
    },
  };
}

/** What is stored of the tab's frames, top frame first; [] when nothing is. */
export async function readingsOf(extension: LaunchedExtension, tabId: number): Promise<PageReading[]> {
  const key = `readings.${tabId}`;
  const stored = await (await extension.worker()).evaluate((name) => chrome.storage.session.get(name), key);
  return Object.values((stored[key] ?? {}) as Record<string, PageReading>);
}

/** Waits until a frame's reading holds the words. */
export async function waitForWords(
  extension: LaunchedExtension,
  tabId: number,
  words: string,
): Promise<PageReading> {
  let found: PageReading | undefined;
  await expect
    .poll(
      async () => {
        found = (await readingsOf(extension, tabId)).find(({ text }) => text.includes(words));
        return found !== undefined;
      },
      { timeout: 15_000 },
    )
    .toBe(true);
  return found!;
}

/** What stands in the extension's own world of each frame. */
export async function scriptsOf(extension: LaunchedExtension, tabId: number) {
  const results = await (await extension.worker()).evaluate(
    (id) =>
      chrome.scripting.executeScript({
        target: { tabId: id, allFrames: true },
        func: () => {
          const scope = globalThis as unknown as Record<symbol, { looks?: number } | undefined>;
          const inspector = scope[Symbol.for('refundlens.inspector')];
          return {
            sniffer: scope[Symbol.for('refundlens.sniffer')] !== undefined,
            inspector: inspector !== undefined,
            looks: inspector?.looks ?? 0,
          };
        },
      }),
    tabId,
  );
  return results.map(({ result }) => result as { sniffer: boolean; inspector: boolean; looks: number });
}

/** How many ranges are marked, by group. */
export function countMarks(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([name, marks]) => [name, marks.size])),
  );
}

export const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A page of ours around `body`. */
export function html(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}

export const AGREEMENT = `
  <h1>青禾会员服务协议</h1>
  <h2>一、退款</h2>
  <p id="window">会员开通后 7 天内未使用任何权益的，可以申请全额退款。</p>
  <p id="none">活动赠送的会员时长，概不退款。</p>
  <h2>二、自动续费</h2>
  <p id="renewal">会员到期前 24 小时内，我们将自动续费并从您的账户扣款。</p>`;
