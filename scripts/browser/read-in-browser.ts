// Reads saved pages through the extension itself: each is opened in Chromium under the address asked for, left to
// settle, and the tab's reading is taken from the background as the popup would. Nothing leaves the machine.
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { parseAnswer } from '@/lib/browser/messages/envelope';
import { toBackground } from '@/lib/browser/messages/protocol';
import type { PageReading } from '@/lib/core/pages/reading';
import type { TabView } from '@/lib/core/pages/tab-view';
import { type LaunchedExtension, launchExtension } from './launch';

export interface BrowserRead {
  file: string;
  reading?: PageReading;
  error?: string;
}

/** A reading that has not changed for so long is taken. */
const QUIET_MS = 700;
/** Pages with scripts may render late: they are given the extension's own looks before they count as quiet. */
const SCRIPTED_SETTLE_MS = 4500;
const SETTLE_LIMIT_MS = 15_000;
const LOAD_LIMIT_MS = 20_000;
const POLL_MS = 150;

/** One browser for all files, one tab a file. `url` is the address for every file; else https://page.test/<file>. */
export async function* readInBrowser(
  files: readonly string[],
  options: { url?: string } = {},
): AsyncGenerator<BrowserRead> {
  const extension = await launchExtension();
  try {
    // Any page of the extension may ask what the popup asks; this one has no question of its own.
    const control = await extension.openExtensionPage('icons/16.png');
    for (const file of files) {
      try {
        const url = options.url ?? `https://page.test/${encodeURIComponent(basename(file))}`;
        yield { file, reading: await readFile(extension, control, file, url) };
      } catch (fault) {
        yield { file, error: fault instanceof Error ? (fault.message.split('\n')[0] ?? '') : String(fault) };
      }
    }
  } finally {
    await extension.close();
  }
}

async function readFile(
  extension: LaunchedExtension,
  control: Page,
  file: string,
  url: string,
): Promise<PageReading> {
  if (!existsSync(file)) throw new Error(`no such file: ${file}`);
  const html = readAsHtml(file);
  const page = await extension.context.newPage();
  try {
    await serveOnly(page, url, html, dirname(file));
    await page.goto(url, { waitUntil: 'load', timeout: LOAD_LIMIT_MS });
    const tabId = await extension.tabIdOf(page);
    return await settle(control, tabId, /<script\b/i.test(html) ? SCRIPTED_SETTLE_MS : 0);
  } finally {
    await page.close();
  }
}

/** The page under its address, files that lie beside it under theirs, and nothing from anywhere else. */
async function serveOnly(page: Page, url: string, html: string, folder: string): Promise<void> {
  const { origin } = new URL(url);
  await page.route('**/*', async (route) => {
    const asked = new URL(route.request().url());
    if (asked.href === new URL(url).href) {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
      return;
    }
    const beside = asked.origin === origin ? fileBeside(folder, asked.pathname) : null;
    if (beside !== null) await route.fulfill({ path: beside });
    else await route.abort();
  });
}

function fileBeside(folder: string, path: string): string | null {
  try {
    const name = basename(decodeURIComponent(path));
    return name !== '' && existsSync(join(folder, name)) ? join(folder, name) : null;
  } catch {
    // Server templates leave "%" signs in addresses that are no escapes.
    return null;
  }
}

async function settle(control: Page, tabId: number, leastMs: number): Promise<PageReading> {
  const begun = Date.now();
  let last = '';
  let changedAt = begun;
  for (;;) {
    const view = await askView(control, tabId);
    if (view.state === 'unreadable') throw new Error(`cannot be read: ${view.reason}`);
    const said = JSON.stringify(view.state === 'read' ? view.reading : null);
    const now = Date.now();
    if (said !== last) {
      last = said;
      changedAt = now;
    }
    const isQuiet = now - changedAt >= QUIET_MS && now - begun >= leastMs;
    const isLate = now - begun >= SETTLE_LIMIT_MS;
    if ((isQuiet || isLate) && view.state === 'read') return view.reading;
    if (isLate) throw new Error(`no reading after ${SETTLE_LIMIT_MS} ms: ${view.state}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

async function askView(control: Page, tabId: number): Promise<TabView> {
  const message = { to: 'background', name: 'tab.view', request: { tabId } };
  const raw = await control.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
  const answer = parseAnswer(toBackground['tab.view'], raw);
  if (!answer.ok) throw new Error(`the extension refused: ${answer.code}`);
  return answer.response as TabView;
}

/** Plain and Markdown files as paragraphs; pages as they are. */
function readAsHtml(file: string): string {
  const source = readFileSync(file, 'utf8');
  if (!/^\.(?:md|txt)$/i.test(extname(file))) return source;
  const lines = source.split(/\r?\n/).filter((line) => line.trim() !== '');
  return `<!doctype html><meta charset="utf-8"><title>${escapeHtml(basename(file))}</title>${lines.map(lineHtml).join('\n')}`;
}

function lineHtml(line: string): string {
  const text = line.trim();
  const heading = /^(#{1,6}) (.*)$/.exec(text);
  if (heading) return `<h${heading[1]?.length}>${escapeHtml(heading[2] ?? '')}</h${heading[1]?.length}>`;
  const item = /^[-*+] (.*)$/.exec(text);
  return item ? `<ul><li>${escapeHtml(item[1] ?? '')}</li></ul>` : `<p>${escapeHtml(text)}</p>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
