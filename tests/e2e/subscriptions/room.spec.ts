// The subscriptions room: every view in both languages and themes, search, filter, keyboard, and what it asks for.
import { type Browser, expect, type Page, test } from '@playwright/test';
import type { SyncState } from '@/lib/core/subscriptions/sync/state';
import type { Subscription } from '@/lib/core/subscriptions/types';
import {
  type Bundle,
  bundleViews,
  faintTexts,
  launchBrowser,
  namelessParts,
  openViews,
  readMessages,
} from '../popup/harness';
import { LEDGER, manySubscriptions, RECORDS, TODAY, video } from './ledgers';
import type { LedgerMountOptions } from './mount';

let browser: Browser;
let bundle: Bundle;

test.beforeAll(async () => {
  bundle = await bundleViews('tests/e2e/subscriptions/mount.tsx');
  browser = await launchBrowser();
});
test.afterAll(() => browser.close());

async function open(
  part: Partial<LedgerMountOptions['props']> = {},
  locale: 'zh_CN' | 'en' = 'zh_CN',
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, ...options });
  await openViews(page, bundle);
  await mount(page, part, locale);
  return page;
}

/** Mounts the room, or gives a mounted one other values. */
async function mount(
  page: Page,
  part: Partial<LedgerMountOptions['props']>,
  locale: 'zh_CN' | 'en' = 'zh_CN',
): Promise<void> {
  const props: LedgerMountOptions['props'] = {
    ledger: LEDGER,
    settings: {
      daysBefore: [5, 3, 1],
      marginDays: 1,
      hour: '09:00',
      quiet: { from: '22:00', to: '08:00' },
      notifications: true,
    },
    records: [],
    cases: [{ caseId: 'one', provider: '青梧视频', step: 'ask', on: TODAY }],
    today: TODAY,
    zone: 'Asia/Shanghai',
    sync: { on: false, outcome: null },
    log: { delivered: {}, settled: {}, later: {} },
    subscriptionId: null,
    importing: { state: 'idle' },
    ...part,
  };
  await page.evaluate((given) => window.mountLedger(given), { messages: await readMessages(locale), props });
}

const calls = (page: Page) => page.evaluate(() => window.ledgerCalls);
const VIEWS = { zh_CN: ['列表', '接下来', '月历', '花费'], en: ['List', 'Coming up', 'Calendar', 'Cost'] };

/** What a person must be able to read in either theme, and a screen reader to name. */
async function expectReadable(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion: a colour on its way from one theme to the other is nobody's.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await faintTexts(page), colorScheme).toEqual([]);
  }
  expect(await namelessParts(page)).toEqual([]);
}

for (const locale of ['zh_CN', 'en'] as const) {
  test(`every view can be read in both themes and has names, ${locale}`, async () => {
    const page = await open({}, locale);
    for (const view of VIEWS[locale]) {
      await page.getByRole('button', { name: view, exact: true }).click();
      await expectReadable(page);
    }
    const folds = await page.getByText(locale === 'en' ? 'Change' : '调整', { exact: true }).all();
    expect(folds).toHaveLength(2);
    for (const fold of folds) await fold.click();
    await page.getByRole('button', { name: locale === 'en' ? 'Add by hand' : '手动添加' }).click();
    await expectReadable(page);
    await page.close();

    for (const subscriptionId of ['video', 'music', 'gone', 'nobody']) {
      const one = await open({ subscriptionId, records: RECORDS }, locale);
      await expectReadable(one);
      await one.close();
    }
  });
}

test('the list stands in the order of deciding, with what is near in view', async () => {
  const page = await open();
  await expect(page.locator('.record-title')).toHaveText([
    'Cloud storage 200 GB',
    '青禾视频连续包月会员',
    '健身月卡',
    '云雀音乐年卡',
    '日报电子版',
  ]);
  await expect(page.locator('.record').first()).toContainText('最晚 3月12日周四 取消 （推算）');
  await expect(page.locator('.record', { hasText: '健身月卡' })).toContainText('已取消，续费还开着');
  await page.getByLabel('筛选').selectOption('off');
  await expect(page.locator('.record-title')).toHaveText(['日报电子版']);
  await page.getByLabel('筛选').selectOption('all');
  await page.getByPlaceholder('按名称、网站、订单号查找').fill('QH2026');
  await expect(page.locator('.record-title')).toHaveText(['青禾视频连续包月会员']);
  await page.close();
});

test('one laid open shows its arithmetic, its sentence and the way to cancel', async () => {
  const page = await open({ subscriptionId: 'video' });
  await expect(page.locator('.receipt li')).toHaveText([
    '3月31日周二 扣费 ¥25.00',
    '减 2 天：服务方要求提前',
    '减 1 天：自己留的余地',
    '3月28日周六',
  ]);
  // Only 28 February was stated: the day after it keeps to the 31st and is marked as worked out.
  await expect(page.locator('.cancel-by-day')).toHaveText('3月28日周六（推算）');
  await expect(page.locator('.numbered li').first()).toHaveText('打开支付宝，点“我的”');
  await expect(page.locator('.cancel-steps')).toContainText('没有在设备上走过');
  await page.getByRole('button', { name: '没扣' }).click();
  expect(await calls(page)).toEqual([['answer', 'video', '2026-02-28', false]]);
  await page.close();
});

test('refunded and still on is said plainly; each place is ticked off with evidence or without', async () => {
  const refunded = { ...video, status: 'refunded' as const };
  const page = await open({ subscriptionId: 'video', ledger: [refunded], records: RECORDS });
  const panel = page.getByRole('region', { name: '核对：真的不会再扣了吗' });
  await expect(page.locator('h1 + p')).toContainText('已退款，续费还开着');
  await expect(panel.getByRole('status')).toHaveText(/退款归退款，自动续费还开着：到日子还会再扣/);
  await panel.getByLabel('支付宝：用哪条证据').selectOption({ label: '自动扣款 · 2026年3月1日 13:06' });
  await panel.getByRole('button', { name: '支付宝: 已关掉' }).click();
  await panel.getByRole('button', { name: '服务方自己: 这里没有' }).click();
  expect(await calls(page)).toEqual([
    ['tick', 'video', { place: 'alipay', found: 'off', recordId: 'wallet' }],
    ['tick', 'video', { place: 'platform', found: 'absent', recordId: undefined }],
  ]);
  await page.close();
});

test('the check says what is left, what has no evidence, and which record each tick rests on', async () => {
  const at = '2026-03-05T02:00:00.000Z';
  const half: Subscription = {
    ...video,
    status: 'refunded',
    afterCheck: [
      { place: 'alipay', found: 'off', at, recordId: 'wallet' },
      { place: 'carrier', found: 'absent', at },
    ],
  };
  const page = await open({ subscriptionId: 'video', ledger: [half], records: RECORDS }, 'en');
  const panel = page.getByRole('region', { name: 'Check: can nobody charge you any more?' });
  await expect(panel.getByRole('status')).toHaveText(/^1 place has not been looked at/);
  const link = panel.getByRole('link', { name: '自动扣款' });
  await expect(link).toHaveAttribute('href', '#/evidence/wallet');
  await expect(panel.locator('[data-place="carrier"]')).toContainText('without evidence');
  await panel.getByRole('button', { name: 'Alipay: Look again' }).click();
  expect(await calls(page)).toEqual([['tick', 'video', { place: 'alipay', found: null }]]);
  await page.close();
});

test('kept pages are offered to the subscription, an agreement as the one it was bought under', async () => {
  const page = await open({ subscriptionId: 'video', records: RECORDS });
  const panel = page.getByRole('region', { name: '证据和协议' });
  await expect(panel.locator('[data-offered]')).toHaveCount(2);
  await panel.getByRole('button', { name: '附上: 订单详情' }).click();
  await panel.getByRole('button', { name: '作为购买时的协议: 会员服务协议' }).click();
  const [[, , attached] = [], [, , agreement] = []] = await calls(page);
  expect(attached).toEqual({ evidence: ['order'] });
  expect(agreement).toEqual({
    agreement: {
      url: 'https://help.qinghe.example/terms',
      seenAt: '2026-03-01T05:06:07.000Z',
      recordId: 'terms',
    },
  });
  await page.close();
});

test('the answers to a reminder stand beside the day, with what was answered', async () => {
  const page = await open({ subscriptionId: 'video' });
  await page.getByRole('button', { name: '继续用，这次不再提醒' }).click();
  await page.getByRole('button', { name: '晚点再提醒' }).click();
  expect(await calls(page)).toEqual([
    ['settleReminder', 'video', '2026-03-31', true],
    ['remindLater', 'video'],
  ]);
  const log = { delivered: {}, settled: {}, later: { video: '2026-03-11T09:00' } };
  await mount(page, { subscriptionId: 'video', log });
  await expect(page.getByText('会在 2026年3月11日 09:00 再提醒。')).toBeVisible();
  const settled = { 'video/2026-03-31': '2026-03-10T02:00:00.000Z' };
  await mount(page, { subscriptionId: 'video', log: { ...log, settled } });
  await expect(page.getByText('3月31日周二 这次扣费前不再提醒')).toBeVisible();
  await page.getByRole('button', { name: '还是提醒我' }).click();
  expect((await calls(page)).at(-1)).toEqual(['settleReminder', 'video', '2026-03-31', false]);
  await page.close();
});

test('how sharing went is said in words, and what is wrong stands out', async () => {
  const at = '2026-03-10T04:00:00.000Z';
  const outcomes: [SyncState['outcome'], RegExp][] = [
    [{ state: 'synced', count: 12, at }, /^2026年3月10日 12:00 已共用，共 12 项。$/],
    [{ state: 'partly', count: 90, left: 3, at }, /约 100 KB，还有 3 项放不下/],
    [{ state: 'failed', code: 'newer-version', at }, /请更新这里的退费镜/],
    [{ state: 'failed', code: 'too-often', at }, /一小时内会自动再试/],
    [{ state: 'failed', code: 'no-room', at }, /地方满了/],
    [{ state: 'failed', code: 'refused', at }, /浏览器没有接受/],
  ];
  const page = await open();
  for (const [outcome, words] of outcomes) {
    await mount(page, { sync: { on: true, outcome } });
    const status = page.getByRole('region', { name: '在自己的几台电脑之间共用' }).getByRole('status');
    await expect(status).toHaveText(words);
    await expect(status).toHaveClass(outcome?.state === 'synced' ? 'soft' : 'trouble');
  }
  await page.close();
});

test('removing asks first, and the keyboard lands on what destroys nothing', async () => {
  const page = await open({ subscriptionId: 'video' });
  await page.getByRole('button', { name: '从订阅本删除' }).press('Enter');
  await expect(page.getByRole('button', { name: '取消', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await calls(page)).toEqual([['remove', 'video']]);
  await page.close();
});

test('one is added by hand with the keyboard alone', async () => {
  const page = await open({ ledger: [] });
  await page.getByRole('button', { name: '手动添加' }).press('Enter');
  await expect(page.getByLabel('名称')).toBeFocused();
  await page.keyboard.type('羽毛球馆月卡');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('199.5');
  await page.keyboard.press('Enter');
  const [[name, id, change] = []] = await calls(page);
  expect([name, id]).toEqual(['save', null]);
  expect(change).toMatchObject({
    name: '羽毛球馆月卡',
    price: { amount: 19950, currency: 'CNY' },
    period: { count: 1, unit: 'month' },
  });
  await page.close();
});

test('two thousand are all found, and drawn as far as one scrolls', async () => {
  const page = await open({ ledger: manySubscriptions(2000) });
  await expect(page.getByText('2000 项')).toBeVisible();
  const rows = page.locator('.record');
  expect(await rows.count()).toBeLessThan(200);
  const before = await rows.count();
  await page.mouse.move(600, 500);
  await page.mouse.wheel(0, 6000);
  await expect.poll(() => rows.count()).toBeGreaterThan(before);
  await page.getByPlaceholder('按名称、网站、订单号查找').fill('第 1999 项');
  await expect(page.locator('.record-title')).toHaveText(['第 1999 项会员']);
  await page.close();
});

test('on a narrow screen nothing sticks out', async () => {
  const page = await open({}, 'en', { viewport: { width: 360, height: 740 } });
  for (const view of VIEWS.en) {
    await page.getByRole('button', { name: view, exact: true }).click();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([view, overflow]).toEqual([view, 0]);
  }
  await page.close();
});

test('the days of refund cases stand among those of charges, and lead to the case', async () => {
  const page = await open({});
  await page.getByRole('button', { name: '接下来', exact: true }).click();
  const day = page.locator('.case-day');
  await expect(day).toContainText('提出退费');
  await expect(day.getByRole('link', { name: '退费：青梧视频' })).toHaveAttribute('href', '#/cases/one');
  await page.close();
});
