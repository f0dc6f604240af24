// The extension in a real Firefox, over WebDriver BiDi: it builds, loads, reads a page and shows the answer.
// Playwright cannot install an extension there, so this is a small runner of its own. Prints one line a check and writes
// {"passed", "failed"} to the file named as first argument.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { servePages } from '../../scripts/browser/launch';
import { findFirefox } from '../../scripts/setup/browsers.mjs';
import { capturePages, FOOTER, HEADER } from '../e2e/capture/pages';
import { type Kept, pageColours, readColour, readKept } from './evidence';
import { remindAndAnswer } from './reminders';

const ROOT = join(import.meta.dirname, '../..');
const BUILD = join(ROOT, '.output/firefox-mv3');
const ADDON = 'refundlens@refundlens.invalid';
/** Firefox gives each profile its own; a known one lets the tests open the extension's pages. */
const UUID = '5b1c6a4e-9d57-4f0e-8a51-2f1f6c0b7a11';
const LIMIT_MS = 20_000;
/** Far from the bars, in several views. */
const ROWS = [120, 990, 1_560, 2_340, 3_110, 3_890, 4_040];
/** Longer than the sniffer's last look. */
const QUIET_MS = 7_000;

const counts = { passed: 0, failed: 0 };
const site = await servePages(join(ROOT, 'scripts/demo/site'));
const quiet = await servePages({
  '/garden':
    '<!doctype html><title>Garden diary</title><h1>Tomatoes</h1><p>The first ones are ripe this week.</p>',
});
const hard = await servePages(capturePages);
const executablePath = findFirefox();
if (!executablePath) throw new Error('No Firefox found; set FIREFOX_PATH.');
const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath,
  headless: true,
  args: ['--remote-allow-system-access'],
  extraPrefsFirefox: {
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
    'intl.locale.requested': 'zh-CN',
    'extensions.originControls.grantByDefault': true,
    // Without a desktop there is no service that shows notifications; Firefox then shows its own.
    'alerts.useSystemBackend': false,
  },
});

try {
  await check('installs', async () => {
    await browser.installExtension(BUILD);
  });
  const page = await browser.newPage();
  await page.goto(`${site.url}/zh/agreement.html`);
  const control = await openOwnPage(browser, 'desk.html');

  await check('reads the agreement as an agreement, with its refund clauses', async () => {
    const view = await askView(control, `${site.url}/zh/agreement.html`);
    const { page: pageClass, clauses } = view.reading;
    equal(pageClass.kind, 'agreement');
    const kinds = new Set(clauses.map((clause) => clause.kind));
    for (const kind of ['refund.none', 'refund.prorata', 'refund.window']) equal(kinds.has(kind), true, kind);
  });
  await check('marks the clauses in the page without touching its DOM', async () => {
    const marked = await page.evaluate(() =>
      [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0),
    );
    equal(marked > 0, true, 'marked ranges');
    equal(await page.evaluate(() => document.documentElement.children.length), 2, 'children of the root');
  });
  await check('shows the verdict in the popup', async () => {
    const tabId = await tabIdOf(control, `${site.url}/zh/agreement.html`);
    const popup = await openOwnPage(browser, `popup.html?tab=${tabId}`);
    const text = await waitForText(popup, 'main[aria-busy="false"]');
    equal(text.length > 20, true, text);
    await popup.close();
  });
  await check('keeps the whole page as evidence: picture, text, page, signature', async () => {
    await page.bringToFront();
    const tabId = await tabIdOf(control, `${site.url}/zh/agreement.html`);
    const kept = await captureFullPage(control, tabId);
    equal(kept.files.join(), 'page-1.png,page.txt,page.html');
    equal(kept.signed, true, 'signed');
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    equal(kept.height, height, 'height of the picture');
  });
  await check(
    'a reminder that fell due makes a notification, and its answer is given in the desk',
    async () => {
      // Firefox gives notifications no buttons: the click opens the subscription, where the answers stand.
      const [id, answered] = await remindAndAnswer(control);
      equal(/^reminder:late\/cancel-by\/\d{4}-\d{2}-\d{2}\/\d$/.test(id), true, id);
      equal(answered, `late/${id.split('/')[2]}`);
    },
  );
  await check('draws a long page in few pictures, fixed bars once each, every row in its place', async () => {
    const { kept, row } = await captureHard('/fixed-bars');
    equal(/captureTab/.test(kept.method), true, kept.method);
    equal(kept.notCaptured, '[]');
    const page = await pageColours(browser, `${hard.url}/fixed-bars`, ROWS);
    equal(kept.height, page.height, 'height');
    equal(await row(20), HEADER, 'upper bar');
    equal(await row(page.height - 20), FOOTER, 'lower bar');
    for (const [index, y] of ROWS.entries()) equal(await row(y), page.colours[index], `row at ${y}`);
  });
  await check('scrolls where rows are only there while one looks: every row is in the picture', async () => {
    const { kept, row } = await captureHard('/recycled');
    equal(/captureVisibleTab/.test(kept.method), true, kept.method);
    for (const n of [0, 7, 23, 41, 59]) {
      equal(await row(n * 100 + 50), `#${(0x202020 + n * 0x030201).toString(16)}`, `row ${n}`);
    }
  });
  await check('shows the notice before paying, in the top layer and closed to the page', async () => {
    const checkout = await browser.newPage();
    await checkout.goto(`${site.url}/zh/checkout.html`);
    await checkout.waitForSelector('refundlens-card', { timeout: LIMIT_MS });
    const seen = await checkout.evaluate(() => {
      const host = document.querySelector('refundlens-card');
      return [host?.matches(':popover-open'), host?.shadowRoot, document.activeElement?.localName].join();
    });
    equal(seen, 'true,,body');
    await checkout.close();
  });
  await check('marks nothing on a page that does not concern us', async () => {
    const plain = await browser.newPage();
    await plain.goto(`${quiet.url}/garden`);
    await pause(QUIET_MS);
    equal(await plain.evaluate(() => CSS.highlights.size), 0, 'highlights');
    await plain.close();
  });
} finally {
  await browser.close();
  await site.close();
  await quiet.close();
  await hard.close();
}

const report = process.argv[2];
if (report) writeFileSync(report, JSON.stringify(counts));
console.log(`firefox: ${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;

async function check(name: string, test: () => Promise<void>): Promise<void> {
  try {
    await test();
    counts.passed += 1;
    console.log(`  ok  ${name}`);
  } catch (error) {
    counts.failed += 1;
    console.log(`  FAILED  ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function equal(found: unknown, wanted: unknown, about = ''): void {
  if (found !== wanted)
    throw new Error(`${about} found ${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`);
}

/** `goto` never sees the load event of a moz-extension page, so it is not waited for. */
async function openOwnPage(from: Browser, path: string): Promise<Page> {
  const page = await from.newPage();
  await Promise.race([page.goto(`moz-extension://${UUID}/${path}`).catch(() => null), pause(2_000)]);
  return page;
}

interface View {
  state: string;
  reading: { page: { kind: string }; clauses: { kind: string }[] };
}

async function askView(control: Page, url: string): Promise<View> {
  const tabId = await tabIdOf(control, url);
  for (const end = Date.now() + LIMIT_MS; Date.now() < end; await pause(300)) {
    const answer = await control.evaluate(
      (id) =>
        (
          globalThis as unknown as {
            browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
          }
        ).browser.runtime.sendMessage({
          to: 'background',
          name: 'tab.view',
          request: { tabId: id },
        }),
      tabId,
    );
    const view = (answer as { response?: View } | undefined)?.response;
    if (view?.state === 'read') return view;
  }
  throw new Error('the page was not read in time');
}

function tabIdOf(control: Page, url: string): Promise<number> {
  return control.evaluate(async (wanted) => {
    const { tabs } = (
      globalThis as unknown as {
        browser: { tabs: { query(filter: object): Promise<{ id: number; url: string }[]> } };
      }
    ).browser;
    const found = (await tabs.query({})).find((tab) => tab.url === wanted);
    if (!found) throw new Error(`no tab shows ${wanted}`);
    return found.id;
  }, url);
}

/** Captures one of the pages that are hard to capture; `row` gives the picture's colour at that height. */
async function captureHard(path: string): Promise<{ kept: Kept; row(y: number): Promise<string> }> {
  const shown = await browser.newPage();
  await shown.goto(hard.url + path);
  const control = await openOwnPage(browser, 'desk.html');
  await shown.bringToFront();
  const kept = await captureFullPage(control, await tabIdOf(control, hard.url + path));
  await shown.close();
  return { kept, row: (y) => control.evaluate(readColour, kept.id, y) };
}

async function captureFullPage(control: Page, tabId: number): Promise<Kept> {
  const send = (name: string, request: object) =>
    control.evaluate(
      (message) =>
        (
          globalThis as unknown as {
            browser: { runtime: { sendMessage(message: unknown): Promise<{ response: unknown }> } };
          }
        ).browser.runtime.sendMessage(message),
      { to: 'background', name, request },
    );
  await send('capture.start', { tabId, mode: 'full' });
  let last = '';
  for (const end = Date.now() + LIMIT_MS; Date.now() < end; await pause(300)) {
    const { response } = await send('capture.progress', {});
    const { state, recordId } = response as { state: string; recordId?: string };
    last = JSON.stringify(response);
    if (state === 'done' && recordId) return control.evaluate(readKept, recordId);
    if (state === 'stopped') break;
  }
  throw new Error(`not captured: ${last}`);
}

async function waitForText(page: Page, selector: string): Promise<string> {
  for (const end = Date.now() + LIMIT_MS; Date.now() < end; await pause(200)) {
    const text = await page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
    if (text !== '') return text;
  }
  throw new Error(`no ${selector} in time`);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
