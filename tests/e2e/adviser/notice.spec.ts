// The notice before paying, from the page to the person and back: shown, pointed, moved, closed, muted, and no trace.
import type { Page } from '@playwright/test';
import { expect, html, openPage, test } from '../page-life/tabs';
import { isOverlapping, noticeOf, pressInNotice, type Rect } from './notice-view';

const FORM = `<h1>确认订单</h1>
  <dl><dt>商品</dt><dd>青禾会员 连续包月</dd><dt>应付金额</dt><dd>¥15.00</dd><dt>支付方式</dt><dd>支付宝</dd></dl>
  <p><label id="tick"><input type="checkbox" checked> 开通自动续费，下月起每月 25 元自动扣款</label></p>
  <p>会员费一经支付不予退款。</p>`;
const BUTTON = '<button id="pay" type="button">立即支付 ¥15.00</button>';
const checkout = (more = '') => ({ '/': html('确认订单 - 青禾影院收银台', FORM + BUTTON + more) });

const outerHtml = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
const words = async (page: Page) => (await noticeOf(page))?.text ?? '';
const hosts = (page: Page) => page.locator('refundlens-card');

async function rectOf(page: Page, selector: string): Promise<Rect> {
  return page.locator(selector).evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

test('it says what would cost money, points at the box, takes no focus and covers no button', async ({
  extension,
}) => {
  // Written down by the page itself, before anything of ours can be there.
  const note = `<script>addEventListener('DOMContentLoaded', () => { window.before = document.documentElement.outerHTML })</script>`;
  const open = await openPage(extension, checkout(note));
  const { page } = open;
  const before = await page.evaluate(() => (window as unknown as { before: string }).before);
  await expect.poll(() => words(page), { timeout: 15_000 }).toContain('自动续费已经替你勾上了');
  expect(await words(page)).toContain('这次 ¥15.00，之后每期 ¥25.00');
  expect(await words(page)).toMatch(/今天付款的话，最晚 .*关掉续费（推算）/);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');

  const notice = (await noticeOf(page))!;
  expect(notice.box).not.toBeNull();
  expect(isOverlapping(notice.box!, await rectOf(page, '#pay'))).toBe(false);
  const tick = await rectOf(page, '#tick input');
  expect(notice.ring!.left).toBeLessThan(tick.left);
  expect(notice.ring!.right).toBeGreaterThan(tick.right);
  expect(Math.abs((notice.ring!.top + notice.ring!.bottom) / 2 - (tick.top + tick.bottom) / 2)).toBeLessThan(
    8,
  );
  // The page sees one closed element and may click through everything but the notice itself.
  expect(await hosts(page).evaluate((host) => [host.shadowRoot, host.parentElement?.localName])).toEqual([
    null,
    'html',
  ]);
  await page.locator('#pay').click({ trial: true });

  await pressInNotice(page, '关闭');
  await expect(hosts(page)).toHaveCount(0);
  expect(await outerHtml(page)).toBe(before);
  await open.close();
});

test('what is unticked is no longer told, and what was closed stays closed', async ({ extension }) => {
  const open = await openPage(extension, checkout());
  const { page } = open;
  await expect.poll(() => words(page), { timeout: 15_000 }).toContain('替你勾上了');
  await page.locator('#tick input').click();
  await expect.poll(() => words(page), { timeout: 10_000 }).not.toContain('替你勾上了');
  await page.locator('#tick input').click();
  await expect.poll(() => words(page), { timeout: 10_000 }).toContain('替你勾上了');
  await pressInNotice(page, '关闭');
  await page.locator('#tick input').click();
  await page.locator('#tick input').click();
  // A later reading of the same page has come and gone by the time another word of it is known.
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('p'), { textContent: '本月优惠' })),
  );
  await page.locator('h1').click();
  await expect
    .poll(async () => {
      const stored = await (await extension.worker()).evaluate(() => chrome.storage.session.get(null));
      return JSON.stringify(stored).includes('本月优惠');
    })
    .toBe(true);
  await expect(hosts(page)).toHaveCount(0);
  await open.close();
});

test('by keyboard alone: Tab reaches it, Escape closes it', async ({ extension }) => {
  const open = await openPage(extension, checkout());
  const { page } = open;
  await expect.poll(() => words(page), { timeout: 15_000 }).toContain('替你勾上了');
  await page.locator('#pay').focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('refundlens-card');
  await page.keyboard.press('Escape');
  await expect(hosts(page)).toHaveCount(0);
  await open.close();
});

test('a screen reader is told once, politely, in a region with a name', async ({ extension }) => {
  const open = await openPage(extension, checkout());
  await expect.poll(() => words(open.page), { timeout: 15_000 }).toContain('付款前看一眼、自动续费');
  const session = await open.page.context().newCDPSession(open.page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const seen = nodes.map(({ role, name }) => `${role?.value} ${name?.value ?? ''}`);
  expect(seen).toContain('region 付款前的提醒');
  expect(seen.filter((one) => one.startsWith('status'))).toHaveLength(2);
  expect(seen.some((one) => one.startsWith('alert'))).toBe(false);
  await session.detach();
  await open.close();
});

test('muted on a site it stays away after a reload, and comes back when it is wanted again', async ({
  extension,
}) => {
  const open = await openPage(extension, checkout());
  const { page } = open;
  await expect.poll(() => words(page), { timeout: 15_000 }).toContain('替你勾上了');
  await pressInNotice(page, '这个网站不再提醒');
  await expect(hosts(page)).toHaveCount(0);
  const desk = await extension.openExtensionPage('desk.html#/about');
  await expect(desk.locator('.muted-sites li')).toHaveText(/127\.0\.0\.1/);
  await page.reload();
  await expect
    .poll(async () => {
      const id = await extension.tabIdOf(page);
      const badge = (tabId: number) => chrome.action.getBadgeText({ tabId });
      return (await extension.worker()).evaluate(badge, id);
    })
    .toBe('!');
  await expect(hosts(page)).toHaveCount(0);
  await desk.locator('.muted-sites button').click();
  await expect(desk.locator('.muted-sites li')).toHaveCount(0);
  await page.reload();
  await expect.poll(() => words(page), { timeout: 15_000 }).toContain('替你勾上了');

  await desk.getByLabel('付款前在网页里提醒我').uncheck();
  await expect(desk.locator('.notice-setting [role="status"]')).toContainText('已关掉');
  await page.reload();
  await expect
    .poll(async () => {
      const id = await extension.tabIdOf(page);
      return (await extension.worker()).evaluate((tabId) => chrome.action.getBadgeText({ tabId }), id);
    })
    .toBe('!');
  await expect(hosts(page)).toHaveCount(0);
  await desk.getByLabel('付款前在网页里提醒我').check();
  await expect(desk.locator('.notice-setting [role="status"]')).not.toContainText('已关掉');
  await desk.close();
  await open.close();
});

test('it gives way to the button wherever that stands, and shows none where there is no room', async ({
  extension,
}) => {
  const bar = `<style>#pay{position:fixed;right:20px;bottom:20px;width:300px;height:60px}</style>`;
  const open = await openPage(extension, checkout(bar));
  const { page } = open;
  await expect.poll(() => words(page), { timeout: 15_000 }).toContain('替你勾上了');
  expect(isOverlapping((await noticeOf(page))!.box!, await rectOf(page, '#pay'))).toBe(false);
  await page.evaluate(() => {
    document.querySelector('#pay')!.setAttribute('style', 'inset:0;width:auto;height:auto');
    dispatchEvent(new Event('resize'));
  });
  await expect.poll(async () => (await noticeOf(page))?.hidden).toBe(true);
  await page.evaluate(() => {
    document.querySelector('#pay')!.removeAttribute('style');
    dispatchEvent(new Event('resize'));
  });
  await expect.poll(async () => (await noticeOf(page))?.hidden).toBe(false);
  await open.close();
});

test('pages without two signals, and plans one only looks at, show none', async ({ extension }) => {
  const plans = `<h1>开通青禾会员</h1><ul><li><h2>连续包月</h2><p>首月 ¥15</p><p>次月起 ¥25/月，自动续费，可随时取消。</p>
    <a href="/pay">立即开通</a></li><li><h2>年卡</h2><p>¥298</p><a href="/pay">立即开通</a></li></ul>`;
  const open = await openPage(extension, { '/': html('会员中心 - 青禾影院', plans) });
  const id = open.tabId;
  await expect
    .poll(async () => {
      const stored = await (await extension.worker()).evaluate(() => chrome.storage.session.get(null));
      return JSON.stringify(stored[`readings.${id}`] ?? '').includes('次月起');
    })
    .toBe(true);
  await expect(hosts(open.page)).toHaveCount(0);
  await open.close();
});
