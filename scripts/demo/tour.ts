// The demo tour: the built extension on the demo site. With a display it opens a window and stays until that is closed;
// without one it walks the same way by itself and leaves pictures and readings in .output/demo/.
//
//   npm start            npm start -- --headless            npm start -- --screenshots   (renews docs/screenshots)
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { type LaunchedExtension, launchExtension, servePages } from '../browser/launch';
import { openPopup, readTabView } from '../browser/popup';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, '.output/demo');
const SHOTS = join(ROOT, 'docs/screenshots');
/** Time for the card to be drawn after a click. */
const CARD_MS = 600;
const CAPTURE_LIMIT_MS = 60_000;
const PAGES = ['membership', 'checkout', 'order', 'agreement', 'refund-policy'] as const;

const { values } = parseArgs({
  options: { headless: { type: 'boolean' }, screenshots: { type: 'boolean' } },
});
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const site = await servePages(join(import.meta.dirname, 'site'));
try {
  if (values.screenshots) await renewScreenshots();
  else if (hasDisplay && !values.headless) await showTour();
  else await walkTour();
} finally {
  await site.close();
}

async function showTour(): Promise<void> {
  const extension = await launchExtension({ headless: false });
  await (extension.context.pages()[0] ?? (await extension.context.newPage())).goto(`${site.url}/index.html`);
  console.log(`The demo site is open at ${site.url}/. Close the browser to end.`);
  await new Promise<void>((resolve) => extension.context.once('close', () => resolve()));
}

async function walkTour(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const readings: unknown[] = [];
  for (const [folder, lang] of [
    ['zh', 'zh-CN'],
    ['en', 'en-US'],
  ] as const) {
    const extension = await launchExtension({ lang });
    for (const name of PAGES) {
      const page = await open(extension, `${folder}/${name}.html`);
      const popup = await openPopup(extension, page);
      const view = await readTabView(extension, page);
      readings.push({ page: `${folder}/${name}`, view });
      await page.screenshot({ path: join(OUT, `${folder}-${name}-page.png`) });
      await popup.screenshot({ path: join(OUT, `${folder}-${name}-popup.png`), fullPage: true });
      await popup.close();
      await page.close();
      console.log(`${folder}/${name}: ${summary(view)}`);
    }
    await extension.close();
  }
  writeFileSync(join(OUT, 'readings.json'), `${JSON.stringify(readings, null, 2)}\n`);
  console.log(`Screenshots and readings: ${OUT}`);
}

function summary(view: Awaited<ReturnType<typeof readTabView>>): string {
  if (view.state !== 'read') return view.state;
  const { reading, assessment } = view;
  const best = assessment.routes[0];
  const sum = best?.amount ? ` ${best.amount.amount / 100} ${best.amount.currency}` : '';
  return `${reading.page.kind}, ${reading.clauses.length} clauses, ${reading.warnings.length} warnings, ${assessment.verdict}${sum}${best?.deadline ? ` until ${best.deadline}` : ''}`;
}

/** The pictures of the README: small, from the same site, the same each time but for the dates. */
async function renewScreenshots(): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  const light = await launchExtension({ scale: 2, viewport: { width: 1000, height: 720 } });
  const order = await open(light, 'zh/order.html');
  await shoot(light, order, 'popup-order-zh');
  const agreement = await open(light, 'zh/agreement.html');
  const popup = await openPopup(light, agreement);
  const tabId = await light.tabIdOf(agreement);
  await agreement.bringToFront();
  await agreement.getByText('扣款前 5 日').click({ position: { x: 60, y: 12 } });
  await agreement.waitForTimeout(CARD_MS);
  await agreement.screenshot({ path: join(SHOTS, 'marks-zh.png') });
  // Asked for by message: a click in the popup's own tab would put that tab in front of the page to capture.
  await popup.evaluate(
    (id) =>
      chrome.runtime.sendMessage({
        to: 'background',
        name: 'capture.start',
        request: { tabId: id, mode: 'full' },
      }),
    tabId,
  );
  await popup.getByText('已存好').first().waitFor({ timeout: CAPTURE_LIMIT_MS });
  const desk = await light.openExtensionPage('desk.html');
  await desk.waitForTimeout(CARD_MS);
  await desk.screenshot({ path: join(SHOTS, 'desk-zh.png') });
  await light.close();
  const dark = await launchExtension({ scale: 2, colorScheme: 'dark' });
  await shoot(dark, await open(dark, 'zh/checkout.html'), 'popup-checkout-zh-dark');
  await dark.close();
  console.log(`Screenshots: ${SHOTS}`);
}

async function shoot(extension: LaunchedExtension, page: Page, name: string): Promise<void> {
  const popup = await openPopup(extension, page);
  await popup.screenshot({ path: join(SHOTS, `${name}.png`) });
  await popup.close();
}

async function open(extension: LaunchedExtension, path: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`${site.url}/${path}`);
  return page;
}
