// Stories from the page to the close, in the built extension.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { type LaunchedExtension, launchExtension, type PageServer, servePages } from '../extension';
import { PAGES } from './pages';
import { startCase } from './story';

let extension: LaunchedExtension;
let server: PageServer;

test.beforeEach(async () => {
  extension = await launchExtension();
  server = await servePages(PAGES);
});
test.afterEach(async () => {
  await extension.close();
  await server.close();
});

test('full within the window: asked, agreed, paid, closed; renewal found on again opens it', async () => {
  const desk = await startCase(
    extension,
    `${server.url}/window`,
    { reason: 'change-of-mind', usage: 'none' },
    true,
  );
  await desk.expectStep('check-facts', '还没提出');
  await expect(desk.page.getByLabel('订单号')).toHaveValue('QW2026112100318');
  await desk.confirm();
  await desk.expectStep('ask', '还没提出');
  const letter = await desk.letter('第一次提出退费');
  for (const part of ['QW2026112100318', '¥298.00', '7天内未使用会员权益', '没有使用过会员权益'])
    expect(letter).toContain(part);
  expect(letter).toContain('证据1：订单详情 - 青梧视频');
  await expect(desk.page.locator('[data-material="purchase-proof"]')).toHaveAttribute('data-state', 'have');
  await desk.page.locator('summary', { hasText: '材料清单' }).click();
  const download = desk.page.waitForEvent('download');
  await desk.page.getByRole('button', { name: '导出整个案子' }).click();
  const files = Object.keys(unzipSync(readFileSync(await (await download).path())));
  expect(files.map((name) => name.replace(/^(evidence-1)-.*\.zip$/, '$1'))).toEqual([
    'case.txt',
    'case.json',
    'evidence-1',
    'SHA256SUMS',
  ]);
  await desk.sent('已提出');
  await desk.write('交了材料');
  await desk.expectStep('wait-for-review', '已交材料');
  await desk.write('对方同意', { '同意退多少（可不填）': '298' });
  await desk.expectStep('watch-for-money', '已同意');
  await desk.write('钱到账', { 到账多少: '298.00' });
  await desk.expectStep('finish-closing', '已到账');

  const member = await extension.context.newPage();
  await member.goto(`${server.url}/membership-off`);
  await expect(desk.page.locator('[data-step="renewal-off"]')).toHaveAttribute('data-state', 'done', {
    timeout: 15_000,
  });
  await expect(desk.page.locator('[data-step="membership-ended"]')).toHaveAttribute('data-state', 'done');
  await expect(desk.page.locator('.timeline')).toContainText('从页面看到');
  await desk.finish('全额退回', ['代扣授权解除了', '凭证留好了']);
  await member.goto(`${server.url}/membership-on`);
  await expect(desk.page.locator('.room-head .chip')).toHaveText('已到账', { timeout: 15_000 });
  await expect(desk.page.locator('.timeline li').first()).toContainText('续费还开着');
});

test('the same order opens the same case', async () => {
  const first = await startCase(extension, `${server.url}/window`);
  const again = await startCase(extension, `${server.url}/window`);
  expect(again.page.url()).toBe(first.page.url());
});

test('pro rata with a fee: the arithmetic in the letter, the clause sets the clock, paid in part', async () => {
  const desk = await startCase(extension, `${server.url}/prorata`, {
    reason: 'change-of-mind',
    usage: 'some',
  });
  await desk.confirm();
  const letter = await desk.letter('第一次提出退费');
  // 298.00 × 274 ÷ 365 = 223.70…, less ten percent of it.
  expect(letter).toContain('274');
  expect(letter).toContain('¥201.33');
  await desk.sent('已提出');
  await expect(desk.page.locator('.panel.next')).toContainText('按对方自己的条款');
  await desk.write('钱到账', { 到账多少: '200' });
  await desk.expectStep('hand-in-materials', '已提出');
  await expect(desk.page.locator('.panel.next')).toContainText('已到账 ¥200.00');
  await desk.write('钱到账', { 到账多少: '1' }, ['就是这么多，不再追']);
  await desk.finish('退回一部分', ['会员停了', '自动续费关了', '代扣授权解除了', '凭证留好了']);
});

test('refused, then appealed with success: each ground answered', async () => {
  const desk = await startCase(extension, `${server.url}/refused`, { usage: 'none' });
  await desk.confirm({ 购买渠道: '官网' });
  await desk.letter('第一次提出退费', '聊天');
  await desk.sent('已提出');
  await desk.write('对方拒绝', { '对方原话（可不填）': '会员已使用，不支持退款' }, [
    '说已使用权益',
    '说非官方渠道购买',
    '说超过期限',
  ]);
  await desk.expectStep('answer-refusal', '被拒绝');
  const objection = await desk.letter('对拒绝提出异议');
  for (const part of [
    '会员已使用，不支持退款',
    '我没有使用过会员权益',
    '在官方渠道付的款',
    '没有超过',
    '条款名称、版本日期和原文',
  ]) {
    expect(objection).toContain(part);
  }
  await desk.letter('申诉');
  await desk.sent('已申诉');
  await desk.write('对方同意');
  await desk.write('钱到账', { 到账多少: '298' });
  await desk.finish('全额退回', ['会员停了', '自动续费关了', '代扣授权解除了', '凭证留好了']);
});

test('silent, then 12315: the clock notes it, the association is shut meanwhile, mediated and paid', async () => {
  const desk = await startCase(extension, `${server.url}/silent`, { usage: 'none' });
  await desk.confirm({ 姓名: '林小满', 电话: '13900000000', 通讯地址: '杭州市某路1号' });
  await desk.letter('第一次提出退费', '聊天');
  await desk.sent('已提出');
  await desk.passDays(30);
  await desk.expectStep('chase', '没有回音');
  await expect(desk.page.locator('.timeline li').first()).toContainText('日期到了自动记');
  expect(await desk.letter('催办')).toContain('最晚应在');
  await desk.sent('没有回音');
  const complaint = await desk.letter('12315 投诉');
  for (const part of ['姓名：林小满', '通讯地址：杭州市某路1号', '要求退还¥298.00'])
    expect(complaint).toContain(part);
  await desk.sent('已往上反映');
  await desk.expectStep('wait-for-acceptance', '已往上反映');
  await expect(desk.page.locator('.panel.next')).toContainText('《市场监督管理投诉举报处理办法》第十五条');
  await expect(desk.page.locator('[data-rung="consumer-association"]')).toContainText('另一个投诉还在处理');
  await desk.write('开始审核（或已受理）');
  await desk.expectStep('wait-for-mediation', '审核中');
  await desk.write('钱到账', { 到账多少: '298' });
  await desk.finish('全额退回', ['会员停了', '自动续费关了', '代扣授权解除了', '凭证留好了']);
});

test('App Store purchase: Apple is asked, the letter is to Apple', async () => {
  const desk = await startCase(extension, `${server.url}/app-store`, { usage: 'none' });
  await desk.confirm();
  await desk.page.locator('summary', { hasText: '找谁' }).click();
  await expect(desk.page.locator('article')).toContainText('先到 Apple 的“报告问题”申请');
  expect(await desk.letter('第一次提出退费')).toMatch(/^退费申请.*\nApple：/);
  await desk.sent('已提出');
  await desk.write('对方同意');
  await desk.write('钱到账', { 到账多少: '298' });
  await desk.finish('全额退回', ['会员停了', '自动续费关了', '代扣授权解除了', '凭证留好了']);
});

test('unnoticed renewal: the duties of notice are cited, and only provisions of today', async () => {
  const desk = await startCase(extension, `${server.url}/renewal`, {
    reason: 'unnoticed-renewal',
    usage: 'none',
    renewalNotice: 'none',
    consent: 'preticked',
  });
  await desk.confirm();
  const letter = await desk.letter('第一次提出退费');
  for (const part of ['扣款前我没有收到续费提醒', '默认勾选', '《网络交易监督管理办法》第十八条', '¥25.00'])
    expect(letter).toContain(part);
  expect(letter).not.toContain('五日');
  await desk.sent('已提出');
  await desk.write('对方同意');
  await desk.write('钱到账', { 到账多少: '25' });
  await desk.finish('全额退回', ['会员停了', '自动续费关了', '代扣授权解除了', '凭证留好了']);
});

test('reseller: the seller is addressed, the platform is a rung', async () => {
  const desk = await startCase(extension, `${server.url}/reseller`, { usage: 'none' });
  await desk.confirm({ 购买渠道: '代理商', 收款方: '云上数码专营' });
  expect(await desk.letter('第一次提出退费')).toContain('云上数码专营：');
  await desk.sent('已提出');
  await desk.write('对方拒绝', {}, ['说非官方渠道购买']);
  await expect(desk.page.locator('[data-rung="platform"]')).toHaveAttribute('data-state', 'open');
  await desk.write('往上反映', { 哪一级: '交易平台' });
  await desk.expectStep('wait-for-answer', '已往上反映');
  await desk.write('对方同意');
  await desk.write('钱到账', { 到账多少: '298' });
  await desk.finish('全额退回', ['会员停了', '自动续费关了', '代扣授权解除了', '凭证留好了']);
});

test('minor: the guardian asks, the papers are listed', async () => {
  const desk = await startCase(extension, `${server.url}/minor`, { reason: 'minor', age: 7 });
  await desk.confirm();
  const letter = await desk.letter('第一次提出退费');
  expect(letter).toContain('付款人当时7岁');
  expect(letter).toContain('《民法典》第二十条');
  await desk.sent('已提出');
  await expect(desk.page.locator('[data-material="guardian-papers"]')).toHaveAttribute(
    'data-state',
    'by-hand',
  );
  await desk.write('对方同意');
  await desk.write('钱到账', { 到账多少: '298' });
  await desk.finish('全额退回', ['会员停了', '自动续费关了', '代扣授权解除了', '凭证留好了']);
});
