import type { Page } from '@playwright/test';
import type { LaunchedExtension } from '../extension';
import { AGREEMENT, countMarks, expect, html, openPage, test, waitForWords } from './tabs';

const pageOf = (body: string) => ({ '/': html('会员协议', body) });

async function send(extension: LaunchedExtension, tabId: number, name: string, request: object) {
  const worker = await extension.worker();
  const message = { to: 'page', name, request };
  return worker.evaluate(({ id, sent }) => chrome.tabs.sendMessage(id, sent), { id: tabId, sent: message });
}

const outerHtml = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
const marksTotal = async (page: Page) => Object.values(await countMarks(page)).reduce((sum, n) => sum + n, 0);

test('every clause is marked, and marking and unmarking leave the DOM as it was', async ({ extension }) => {
  const open = await openPage(extension, pageOf(AGREEMENT));
  const before = await outerHtml(open.page);
  const reading = await waitForWords(extension, open.tabId, '概不退款');
  const refunds = reading.clauses.filter(({ kind }) => kind.startsWith('refund.')).length;
  const renewals = reading.clauses.filter(({ kind }) => kind.startsWith('renewal.')).length;
  expect(refunds).toBeGreaterThan(0);
  await expect
    .poll(() => countMarks(open.page))
    .toEqual({
      'refundlens-refund': refunds,
      ...(renewals > 0 ? { 'refundlens-renewal': renewals } : {}),
    });
  expect(await outerHtml(open.page)).toBe(before);

  expect(await send(extension, open.tabId, 'marks.set', { shown: false })).toMatchObject({ ok: true });
  expect(await countMarks(open.page)).toEqual({});
  expect(await outerHtml(open.page)).toBe(before);
  await send(extension, open.tabId, 'marks.set', { shown: true });
  expect(await marksTotal(open.page)).toBe(refunds + renewals);
  await open.close();
});

test('marks follow a list that is rendered anew, without an error in the page', async ({ extension }) => {
  const script = `<script>
    const html = root.innerHTML;
    // As a framework does it: the old nodes are thrown away, new ones with the same text take their place.
    function render(extra) { root.replaceChildren(...new DOMParser().parseFromString(extra + html, 'text/html').body.childNodes); }
  </script>`;
  const open = await openPage(extension, pageOf(`<div id="root">${AGREEMENT}</div>${script}`));
  const errors: Error[] = [];
  open.page.on('pageerror', (error) => errors.push(error));
  await waitForWords(extension, open.tabId, '概不退款');
  await expect.poll(() => marksTotal(open.page)).toBeGreaterThan(0);
  const before = await marksTotal(open.page);
  const marked = () =>
    open.page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((marks) =>
        [...marks].map((range) => ((range as Range).startContainer.isConnected ? String(range) : '')),
      ),
    );
  const words = (await marked()).sort();
  for (let i = 0; i < 5; i += 1) {
    await open.page.evaluate(
      (count) => (globalThis as unknown as { render(extra: string): void }).render(`<p>第 ${count} 次</p>`),
      i,
    );
    await expect.poll(async () => (await marked()).sort(), { timeout: 10_000 }).toEqual(words);
  }
  expect(await marksTotal(open.page)).toBe(before);
  expect(errors).toEqual([]);
  await open.close();
});

test('marks are drawn without a fault in a document whose root was taken away', async ({ extension }) => {
  const open = await openPage(extension, { '/': html('会员协议', AGREEMENT) });
  const worker = await extension.worker();
  const faults: string[] = [];
  open.page.on('pageerror', (fault) => faults.push(fault.message));
  worker.on('console', (message) => faults.push(message.text()));
  await waitForWords(extension, open.tabId, '概不退款');
  await open.page.evaluate(() => document.documentElement.remove());
  for (const shown of [false, true]) {
    expect(await send(extension, open.tabId, 'marks.set', { shown })).toMatchObject({ ok: true });
  }
  expect(faults).toEqual([]);
  await open.close();
});

test('marks come back with words that were gone for a while', async ({ extension }) => {
  const script = '<script>const html = root.innerHTML</script>';
  const open = await openPage(extension, pageOf(`<div id="root">${AGREEMENT}</div>${script}`));
  await waitForWords(extension, open.tabId, '概不退款');
  await expect.poll(() => marksTotal(open.page)).toBeGreaterThan(0);
  const before = await countMarks(open.page);
  await open.page.evaluate("root.innerHTML = '<p>载入中</p>'");
  await expect.poll(() => countMarks(open.page), { timeout: 10_000 }).toEqual({});
  await open.page.evaluate('root.innerHTML = html');
  await expect.poll(() => countMarks(open.page), { timeout: 15_000 }).toEqual(before);
  await open.close();
});

test('show on page scrolls to the words, unfolds them and lets them flash', async ({ extension }) => {
  const body = `<h1>会员服务协议</h1><div style="height:3000px"></div>
    <details id="fold"><summary>退款说明</summary><p id="none">季卡会员一经支付，概不退款。</p></details>`;
  const open = await openPage(extension, pageOf(body));
  const reading = await waitForWords(extension, open.tabId, '概不退款');
  const clause = reading.clauses.find(({ quote }) => quote.includes('概不退款'))!;
  const { start, end, quote } = clause;
  const shown = await send(extension, open.tabId, 'mark.show', { start, end, quote });
  expect(shown).toMatchObject({ ok: true, response: { ok: true } });
  expect(await countMarks(open.page)).toMatchObject({ 'refundlens-flash': 1 });
  await expect(open.page.locator('#none')).toBeInViewport();
  await expect.poll(async () => 'refundlens-flash' in (await countMarks(open.page))).toBe(false);

  const missing = await send(extension, open.tabId, 'mark.show', { start: 0, end: 4, quote: '没有这句话' });
  expect(missing).toMatchObject({ ok: true, response: { ok: false, code: 'not-found' } });
  await open.close();
});

test('a click on a mark opens the card; Escape and a click elsewhere take it away without a trace', async ({
  extension,
}) => {
  const open = await openPage(extension, pageOf(AGREEMENT));
  const { page } = open;
  const before = await outerHtml(page);
  await waitForWords(extension, open.tabId, '概不退款');
  await expect.poll(() => marksTotal(page)).toBeGreaterThan(0);
  const host = page.locator('refundlens-card');

  await page.locator('#none').click({ position: { x: 40, y: 8 } });
  await expect(host).toHaveCount(1);
  expect(await host.evaluate((element) => [element.shadowRoot, element.parentElement?.localName])).toEqual([
    null,
    'html',
  ]);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('refundlens-card');
  await page.keyboard.press('Escape');
  await expect(host).toHaveCount(0);
  expect(await outerHtml(page)).toBe(before);

  await page.locator('#none').click({ position: { x: 40, y: 8 } });
  await expect(host).toHaveCount(1);
  await page.mouse.click(1100, 700);
  await expect(host).toHaveCount(0);
  expect(await outerHtml(page)).toBe(before);

  await page.locator('h1').click({ position: { x: 600, y: 10 } });
  await expect(host).toHaveCount(0);
  await open.close();
});
