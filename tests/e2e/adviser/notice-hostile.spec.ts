// Pages that fight: they throw our element out, forbid everything, lay themselves over all, hide in frames and dialogs.
// No fault in the page or the worker; the notice is there where it can be, and where it cannot nothing breaks.
import type { Page } from '@playwright/test';
import type { ServedPages } from '../extension';
import { expect, html, openPage, test } from '../page-life/tabs';
import { noticeOf } from './notice-view';

const FORM = `<h1>确认订单</h1>
  <dl><dt>商品</dt><dd>青禾会员 连续包月</dd><dt>应付金额</dt><dd>¥15.00</dd><dt>支付方式</dt><dd>支付宝</dd></dl>
  <p><label id="tick"><input type="checkbox" checked> 开通自动续费，下月起每月 25 元自动扣款</label></p>
  <button id="pay" type="button">立即支付 ¥15.00</button>`;
const TITLE = '确认订单 - 青禾影院收银台';

type Extension = Parameters<typeof openPage>[0];

async function openWatched(extension: Extension, pages: ServedPages) {
  const open = await openPage(extension, pages);
  const faults: string[] = [];
  open.page.on('pageerror', (fault) => faults.push(fault.message));
  const worker = await extension.worker();
  worker.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return { ...open, faults };
}

const isShown = async (page: Page) => ((await noticeOf(page))?.text ?? '').includes('替你勾上了');
const badgeOf = async (extension: Extension, tabId: number) =>
  (await extension.worker()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);

test('thrown out by the page, it does not come back to fight, and the button still tells', async ({
  extension,
}) => {
  const script = `<script>window.thrown = 0; new MutationObserver((changes) => { for (const { addedNodes } of changes)
    for (const node of addedNodes) if (node.localName === 'refundlens-card') { node.remove(); window.thrown += 1 } })
    .observe(document.documentElement, { childList: true })</script>`;
  const open = await openWatched(extension, { '/': html(TITLE, FORM + script) });
  const thrown = () => open.page.evaluate(() => (window as unknown as { thrown: number }).thrown);
  await expect.poll(thrown, { timeout: 15_000 }).toBe(1);
  await open.page.mouse.wheel(0, 200);
  await open.page.locator('#tick input').click();
  await expect.poll(() => badgeOf(extension, open.tabId)).toBe('!');
  expect(await thrown()).toBeLessThanOrEqual(2);
  expect(open.faults).toEqual([]);
  await open.close();
});

test('a policy that forbids everything, and Trusted Types', async ({ extension }) => {
  const headers = { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" };
  const open = await openWatched(extension, { '/': { body: html(TITLE, FORM), headers } });
  await expect.poll(() => isShown(open.page), { timeout: 15_000 }).toBe(true);
  const { box } = (await noticeOf(open.page))!;
  // Styled all the same: a notice without its sheet would be as wide as the view.
  expect(box!.right - box!.left).toBe(320);
  expect(open.faults).toEqual([]);
  await open.close();
});

test('a layer over everything, with the highest z-index and sheets against us', async ({ extension }) => {
  const layer = `<style>refundlens-card, refundlens-card * { display: none !important; opacity: 0 !important; transform: scale(0) !important }
    #over { position: fixed; inset: 0; z-index: 2147483647; background: #fffa }</style><div id="over"></div>`;
  const open = await openWatched(extension, { '/': html(TITLE, FORM + layer) });
  await expect.poll(() => isShown(open.page), { timeout: 15_000 }).toBe(true);
  const { box } = (await noticeOf(open.page))!;
  const top = await open.page.evaluate(
    ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.localName,
    [(box!.left + box!.right) / 2, (box!.top + box!.bottom) / 2],
  );
  expect(top).toBe('refundlens-card');
  expect(open.faults).toEqual([]);
  await open.close();
});

test('a checkout in a modal dialog: seen above it, without buttons that would not answer', async ({
  extension,
}) => {
  const dialog = `<p>青禾影院</p><dialog id="modal">${FORM}</dialog><script>modal.showModal()</script>`;
  const open = await openWatched(extension, { '/': html(TITLE, dialog) });
  await expect.poll(() => isShown(open.page), { timeout: 15_000 }).toBe(true);
  const notice = (await noticeOf(open.page))!;
  expect(notice.outOfReach).toBe(true);
  expect(await open.page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  await open.page.locator('#pay').click();
  expect(open.faults).toEqual([]);
  await open.close();
});

test('a checkout in a frame shows it there when there is room, and a small one leaves it to the button', async ({
  extension,
}) => {
  const frame = (height: number) => ({
    '/': html('青禾影院', `<h1>开通会员</h1><iframe src="/pay" width="900" height="${height}"></iframe>`),
    '/pay': html(TITLE, FORM),
  });
  const large = await openWatched(extension, frame(600));
  await expect.poll(() => isShown(large.page), { timeout: 15_000 }).toBe(true);
  await large.page.frames()[1]!.evaluate(() => document.body.remove());
  expect(large.faults).toEqual([]);
  await large.close();

  const small = await openWatched(extension, frame(200));
  await expect.poll(() => badgeOf(extension, small.tabId), { timeout: 15_000 }).toBe('!');
  expect(await noticeOf(small.page)).toBeNull();
  expect(small.faults).toEqual([]);
  await small.close();
});

test('the page moves on within its document: the notice goes with what it spoke of', async ({
  extension,
}) => {
  const open = await openWatched(extension, { '/': html(TITLE, `<main id="root">${FORM}</main>`) });
  await expect.poll(() => isShown(open.page), { timeout: 15_000 }).toBe(true);
  await open.page.evaluate(() => {
    document.querySelector('#root')!.innerHTML = '<h1>片单</h1><p>今晚看什么。</p>';
    history.pushState({}, '', '/films');
  });
  await expect(open.page.locator('refundlens-card')).toHaveCount(0);
  expect(open.faults).toEqual([]);
  await open.close();
});

test('a document that loses its root or its DOM methods', async ({ extension }) => {
  const spoilt = `<script>HTMLElement.prototype.showPopover = () => { throw new Error('no') };
    Element.prototype.append = Node.prototype.appendChild = () => { throw new Error('no') };
    window.requestAnimationFrame = () => { throw new Error('no') }; document.querySelector = () => null</script>`;
  const open = await openWatched(extension, { '/': html(TITLE, FORM + spoilt) });
  await expect.poll(() => isShown(open.page), { timeout: 15_000 }).toBe(true);
  await open.page.evaluate(() => document.documentElement.remove());
  await expect.poll(() => noticeOf(open.page)).toBeNull();
  expect(open.faults).toEqual([]);
  await open.close();
});
