// Popup and desk in the built extension: from a page to its answer, to evidence, to the zip in a person's hands.
import { expect, type Page, test } from '@playwright/test';
import { type LaunchedExtension, launchExtension, type PageServer, servePages } from '../extension';

const TERMS = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>青梧会员服务协议</title>
<h1>青梧会员服务协议</h1>
<p>欢迎您使用青梧会员服务。您在开通会员前，应当阅读本会员服务协议。</p>
<h2>一、自动续费</h2><p>会员到期前24小时内，我们会自动扣款并续费一个周期，您可以随时关闭自动续费。</p>
<h2>二、退款</h2><p>自付款之日起7日内未使用会员权益的，可以申请全额退款。</p>
<div style="height:1600px"></div><p>超过7日的，按照剩余天数折算退款。</p></html>`;

const ORDER = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>订单详情</title>
<h1>订单详情</h1><dl><dt>订单编号</dt><dd>QW20261125001</dd><dt>商品名称</dt><dd>青梧会员 年卡</dd>
<dt>实付金额</dt><dd>¥298.00</dd><dt>有效期至</dt><dd>2099-01-01</dd></dl>
<p>会员费可以退：剩余费用按剩余天数折算后退还。</p></html>`;

let extension: LaunchedExtension;
let server: PageServer;

test.beforeAll(async () => {
  extension = await launchExtension();
  server = await servePages({
    '/terms': TERMS,
    '/order': ORDER,
    '/recipe':
      '<!doctype html><meta charset="utf-8"><title>番茄炒蛋</title><h1>番茄炒蛋</h1><p>先炒蛋，后下番茄。</p>',
  });
});
test.afterAll(async () => {
  await extension.close();
  await server.close();
});

async function openBoth(path: string): Promise<{ site: Page; popup: Page }> {
  const site = await extension.context.newPage();
  await site.goto(server.url + path);
  const popup = await extension.openExtensionPage(`popup.html?tab=${await extension.tabIdOf(site)}`);
  await expect(popup.locator('main')).toHaveAttribute('aria-busy', 'false', { timeout: 15_000 });
  return { site, popup };
}

test('an agreement is read, its clause shown on the page, kept as evidence, exported and deleted', async () => {
  const { site, popup } = await openBoth('/terms');
  await expect(popup.locator('h1')).toHaveText('会员协议');
  await expect(popup.locator('[data-verdict]')).toBeVisible();
  const sentence = popup.locator('.clauses > li', { hasText: '按照剩余天数折算退款' });
  await expect(sentence).toBeVisible();

  expect(await site.evaluate(() => window.scrollY)).toBe(0);
  await sentence.getByRole('button', { name: '在页面上看' }).click();
  await expect.poll(() => site.evaluate(() => window.scrollY)).toBeGreaterThan(200);
  await expect(popup.locator('.trouble')).toHaveCount(0);

  // A tab behind another cannot be clicked by mouse; the real popup would leave the page in front.
  await site.bringToFront();
  await popup.evaluate(() => {
    document.querySelector<HTMLButtonElement>('.capture .primary')?.click();
  });
  await expect(popup.locator('.capture-line.done')).toBeVisible({ timeout: 30_000 });

  const opened = extension.context.waitForEvent('page');
  await popup.bringToFront();
  await popup.getByRole('button', { name: '打开看看' }).click();
  const desk = await opened;
  await expect(desk.locator('h1')).toHaveText('青梧会员服务协议');
  await expect(desk.locator('.picture-frame img').first()).toHaveJSProperty('complete', true);
  expect(
    await desk
      .locator('.picture-frame img')
      .first()
      .evaluate((img: HTMLImageElement) => img.naturalWidth),
  ).toBeGreaterThan(0);

  const download = desk.waitForEvent('download');
  await desk.getByRole('button', { name: '导出，遮住隐私' }).click();
  const zip = await download;
  expect(zip.suggestedFilename()).toMatch(/^refundlens-.*\.zip$/);
  await expect(desk.locator('.export')).toContainText('已导出');

  await desk.getByRole('link', { name: '全部证据' }).click();
  await desk.locator('input[type="file"]').setInputFiles(await zip.path());
  await expect(desk.locator('.check')).toContainText('每个文件都和当初一样');
  await desk.locator('.record').first().click();

  await desk.locator('.record-actions').getByRole('button', { name: '删除' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await expect(desk.locator('h1')).toHaveText('证据');
  await expect(desk.locator('.empty')).toBeVisible();
});

test('an answer changes the assessment and is remembered', async () => {
  const { popup, site } = await openBoth('/terms');
  const asked = popup.locator('[data-question]');
  await expect(asked).toHaveCount(1);
  const name = await asked.getAttribute('data-question');
  const choice = asked.locator('.choices button, input').first();
  if (await asked.locator('.choices').count()) await choice.click();
  else {
    await choice.fill((await choice.getAttribute('type')) === 'date' ? '2026-11-20' : '3');
    await choice.press('Enter');
  }
  await expect(popup.locator('.answers li')).toHaveCount(1);
  await expect(popup.locator(`[data-question="${name}"]`)).toHaveCount(0);
  await popup.close();
  const again = await extension.openExtensionPage(`popup.html?tab=${await extension.tabIdOf(site)}`);
  await expect(again.locator('.answers li')).toHaveCount(1);
});

test('a fact put right outranks the page, is marked, and is remembered for the order', async () => {
  const { popup, site } = await openBoth('/order');
  await expect(popup.locator('[data-fact="price"]')).toContainText('¥298.00');
  await popup.locator('[data-fact="price"]').getByRole('button', { name: '改：价格' }).click();
  await popup.getByRole('spinbutton').fill('198');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('[data-fact="price"]')).toContainText('¥198.00你填的');
  await popup.close();
  const again = await extension.openExtensionPage(`popup.html?tab=${await extension.tabIdOf(site)}`);
  await expect(again.locator('[data-fact="price"]')).toContainText('¥198.00你填的');
  await again.locator('.answers').getByRole('button', { name: '改：价格' }).click();
  await again.getByRole('button', { name: '以页面为准' }).click();
  await expect(again.locator('[data-fact="price"]')).toContainText('¥298.00');
});

test('a page that is none of our business is said not to be recognised', async () => {
  const { popup } = await openBoth('/recipe');
  await expect(popup.locator('.notice')).toContainText('没认出这是什么页面');
  await expect(popup.locator('[data-verdict]')).toHaveCount(0);
});

test("the browser's own pages are said to be out of reach", async () => {
  const page = await extension.openExtensionPage('desk.html');
  const popup = await extension.openExtensionPage(`popup.html?tab=${await extension.tabIdOf(page)}`);
  await expect(popup.locator('.notice')).toContainText('浏览器自己的页面');
});
