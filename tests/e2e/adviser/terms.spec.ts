// Terms from the page to the adviser, the comparison and what changed: in the built extension, on sites of their own.
import { expect, type Page, test } from '@playwright/test';
import { type LaunchedExtension, launchExtension, type PageServer, servePages } from '../extension';
import { html } from '../page-life/tabs';
import { faintTexts, namelessParts } from '../popup/harness';

const agreement = (days: number) =>
  html(
    '青禾会员服务协议',
    `<h1>青禾会员服务协议</h1><p>欢迎使用青禾会员服务，开通前请阅读本会员服务协议。</p>
    <h2>一、自动续费</h2><p>会员到期前 24 小时内，我们将自动续费并从您的账户扣款。</p>
    <p>请在到期前至少 48 小时关闭自动续费。</p>
    <h2>二、退款</h2><p>会员开通后 ${days} 天内未使用任何权益的，可以申请全额退款。</p>
    <h2>三、其他</h2><p>本协议的最终解释权归青禾影院所有。</p>`,
  );
const OTHER = html(
  '云雀会员服务协议',
  `<h1>云雀会员服务协议</h1><p>欢迎使用云雀会员服务，开通前请阅读本会员服务协议。</p>
  <h2>一、自动续费</h2><p>会员到期前 24 小时内，我们将自动续费并从您的账户扣款。</p>
  <h2>二、退款</h2><p>会员开通后 15 天内，可以按剩余天数折算退款。</p>`,
);
const PAY = html(
  '确认订单 - 青禾影院收银台',
  `<h1>确认订单</h1><dl><dt>商品</dt><dd>青禾会员 连续包月</dd><dt>应付金额</dt><dd>¥15.00</dd></dl>
  <p><label><input type="checkbox" checked> 开通自动续费，下月起每月 25 元自动扣款</label></p><button>立即支付 ¥15.00</button>`,
);

interface Stored {
  policies?: { value: Record<string, { versions: { firstSeenAt: string; lastSeenAt: string }[] }> };
}
declare const chrome: {
  storage: { local: { get(key: string): Promise<Stored>; set(items: object): Promise<void> } };
};

let days = 7;
let server: PageServer;
let extension: LaunchedExtension;
let url: (site: string, path: string) => string;

async function start(lang: string): Promise<void> {
  server = await servePages({ '/agreement': () => agreement(days), '/other': OTHER, '/pay': PAY });
  const { port } = new URL(server.url);
  extension = await launchExtension({ lang, flags: ['--host-resolver-rules=MAP *.example 127.0.0.1'] });
  url = (site, path) => `http://${site}.example:${port}${path}`;
}

async function stop(): Promise<void> {
  await extension.close();
  await server.close();
}

async function visit(address: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(address);
  return page;
}

const versionsAt = (desk: Page, path: string) =>
  desk.evaluate(async (wanted) => {
    const { policies } = await chrome.storage.local.get('policies');
    const found = Object.entries(policies?.value ?? {}).find(([address]) => address.endsWith(wanted));
    return found?.[1].versions.length ?? 0;
  }, path);

async function readBoth(desk: Page): Promise<void> {
  for (const [site, path] of [
    ['qinghe', '/agreement'],
    ['yunque', '/other'],
  ] as const) {
    const page = await visit(url(site, path));
    await expect.poll(() => versionsAt(desk, path), { timeout: 15_000 }).toBe(1);
    await page.close();
  }
}

async function openPopup(site: Page): Promise<Page> {
  const popup = await extension.openExtensionPage(`popup.html?tab=${await extension.tabIdOf(site)}`);
  await expect(popup.locator('.advice')).toBeVisible({ timeout: 15_000 });
  return popup;
}

test.describe('in Chinese', () => {
  test.beforeAll(() => start('zh-CN'));
  test.afterAll(stop);

  test('from two agreements to the adviser at the checkout, to the table, to what changed', async () => {
    const desk = await extension.openExtensionPage('desk.html#/policies');
    await expect(desk.locator('.empty')).toContainText('还没有条款');
    await readBoth(desk);

    const site = await visit(url('qinghe', '/pay'));
    const popup = await openPopup(site);
    const window = popup.locator('[data-advice="refund-window"]');
    await expect(window).toContainText('写了退款期限');
    await window.locator('summary').click();
    await expect(window).toContainText('开通后 7 天内未使用任何权益的，可以申请全额退款');
    await expect(window).toContainText('来自《青禾会员服务协议》');
    await expect(popup.locator('[data-advice="renewal-auto"]')).toContainText('到期会自动续费');
    await expect(popup.locator('[data-advice="one-sided"]')).toContainText('平台说了算');
    await expect(popup.locator('[data-advice="channel-unread"]')).toBeVisible();
    await expect(popup.locator('.advice-compared')).toContainText('和看过的另外 1 家比：退款期限 1 家更长。');
    expect(await faintTexts(popup)).toEqual([]);
    await popup.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await faintTexts(popup)).toEqual([]);
    expect(await namelessParts(popup)).toEqual([]);
    const opened = extension.context.waitForEvent('page');
    await popup.getByRole('button', { name: '对比条款' }).click();
    expect(new URL((await opened).url()).hash).toBe('#/policies');
    await (await opened).close();

    // A tab behind another is drawn so seldom that every click would wait a second for it.
    await desk.bringToFront();
    const rows = desk.locator('.terms tbody tr');
    const sites = rows.locator('th strong');
    await expect(sites).toHaveCount(2);
    await desk.getByRole('button', { name: '退款期限' }).click();
    await expect(sites).toHaveText(['yunque.example', 'qinghe.example']);
    await desk.getByRole('button', { name: '退款期限' }).press('Enter');
    await expect(sites).toHaveText(['qinghe.example', 'yunque.example']);
    await expect(desk.locator('th[aria-sort="ascending"]')).toContainText('退款期限');
    await desk.getByLabel('筛选').selectOption('fair');
    await expect(sites).toHaveText(['yunque.example']);
    await desk.getByLabel('筛选').selectOption('all');
    await desk.getByPlaceholder('按网站或协议名查找').fill('青禾');
    await expect(sites).toHaveText(['qinghe.example']);
    await desk.getByPlaceholder('按网站或协议名查找').fill('');
    expect(await faintTexts(desk)).toEqual([]);
    expect(await namelessParts(desk)).toEqual([]);

    // Read two months ago, as far as the desk knows; since then the window has become shorter.
    await desk.evaluate(async () => {
      const { policies } = await chrome.storage.local.get('policies');
      for (const { versions } of Object.values(policies?.value ?? {})) {
        for (const version of versions) {
          version.firstSeenAt = version.lastSeenAt = new Date(Date.now() - 60 * 86_400_000).toISOString();
        }
      }
      await chrome.storage.local.set({ policies });
    });
    days = 3;
    const again = await visit(url('qinghe', '/agreement'));
    await expect.poll(() => versionsAt(desk, '/agreement'), { timeout: 15_000 }).toBe(2);
    await desk.bringToFront();
    await desk.getByRole('link', { name: '青禾会员服务协议' }).click();
    await expect(desk.locator('h1')).toHaveText('青禾会员服务协议');
    const change = desk.locator('[data-change="changed"]', { hasText: '退款期限' });
    await expect(change.locator('del')).toHaveText(['7']);
    await expect(change.locator('ins')).toHaveText(['3']);
    await expect(desk.locator('.kept-clauses').last()).toContainText('开通后 3 天内');
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await faintTexts(desk)).toEqual([]);
    }
    expect(await namelessParts(desk)).toEqual([]);

    await desk.getByRole('button', { name: '删除这份条款' }).click();
    await expect(desk.getByRole('dialog').getByRole('button').first()).toBeFocused();
    await desk.getByRole('dialog').getByRole('button').last().click();
    await expect(sites).toHaveText(['yunque.example']);
    expect(await versionsAt(desk, '/agreement')).toBe(0);
    await desk.getByRole('button', { name: '全部删除' }).click();
    await desk.getByRole('dialog').getByRole('button').last().click();
    await expect(desk.locator('.empty')).toBeVisible();
    await again.close();
    await site.close();
    await popup.close();
    await desk.close();
  });

  test('switched off, nothing is kept of what one visits; with evidence it is', async () => {
    const desk = await extension.openExtensionPage('desk.html#/policies');
    await desk.getByLabel('只在我留证据或记订阅时记').check();
    const stored = () =>
      desk.evaluate(async () => JSON.stringify(await chrome.storage.local.get('keep-terms')));
    await expect.poll(stored).toContain('kept');
    const site = await visit(url('qinghe', '/agreement'));
    const popup = await extension.openExtensionPage(`popup.html?tab=${await extension.tabIdOf(site)}`);
    await expect(popup.locator('.clauses > li').first()).toBeVisible({ timeout: 15_000 });
    expect(await versionsAt(desk, '/agreement')).toBe(0);
    await site.bringToFront();
    await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.capture .primary')?.click());
    await expect.poll(() => versionsAt(desk, '/agreement'), { timeout: 15_000 }).toBe(1);
    await expect(popup.locator('.capture-line.done')).toBeVisible({ timeout: 30_000 });
    await desk.reload();
    await expect(desk.locator('.terms tbody tr')).toHaveCount(1);
    await desk.close();
    await popup.close();
    await site.close();
  });
});

test.describe('in English', () => {
  test.beforeAll(() => start('en'));
  test.afterAll(stop);

  test('adviser and table can be read and have names, in both themes and on a narrow screen', async () => {
    const desk = await extension.openExtensionPage('desk.html#/policies');
    await readBoth(desk);
    await expect(desk.locator('.terms tbody tr')).toHaveCount(2);
    const site = await visit(url('qinghe', '/pay'));
    const popup = await openPopup(site);
    await expect(popup.locator('.advice-compared')).toContainText('1 other provider');
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const page of [desk, popup]) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await faintTexts(page)).toEqual([]);
        expect(await namelessParts(page)).toEqual([]);
      }
    }
    await desk.setViewportSize({ width: 420, height: 800 });
    const overflow = await desk.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await desk.close();
    await popup.close();
    await site.close();
  });
});
