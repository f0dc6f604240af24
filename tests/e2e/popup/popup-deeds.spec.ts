// What a person can do in the popup, by mouse and by keyboard, and what it then asks for.
import { type Browser, expect, type Page, test } from '@playwright/test';
import type { CaptureProgress } from '@/lib/core/evidence/types';
import { type Bundle, bundleViews, launchBrowser, openViews, readMessages } from './harness';
import type { MountOptions } from './mount';
import { TODAY, VIEWS, type ViewName } from './views';

let browser: Browser;
let bundle: Bundle;
let page: Page;

test.beforeAll(async () => {
  bundle = await bundleViews('tests/e2e/popup/mount.tsx');
  browser = await launchBrowser();
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 384, height: 600 } });
  await openViews(page, bundle);
});
test.afterEach(() => page.close());

async function mount(name: ViewName, part: Partial<MountOptions['props']> = {}): Promise<void> {
  const options: MountOptions = {
    messages: await readMessages('zh_CN'),
    props: { tabId: 1, view: VIEWS[name], today: TODAY, capture: { state: 'idle' }, trouble: null, ...part },
  };
  await page.evaluate((given) => window.mountPopup(given), options);
}

const calls = () => page.evaluate(() => window.calls);

test('the answer stands first: verdict, sum, days left', async () => {
  await mount('full');
  await expect(page.locator('[data-verdict="full"] h2')).toHaveText('可以全额退');
  await expect(page.locator('[data-figure="amount"]')).toHaveText('¥298.00');
  await expect(page.locator('[data-figure="countdown"]')).toHaveText('还剩 7 天');
  await expect(page.locator('[data-verdict]')).toContainText('补上以后，结果可能会变');
});

test('where the law allows later, both days are named and the estimate is said', async () => {
  await mount('partial');
  const notes = page.locator('.verdict-notes');
  await expect(notes).toContainText('2027年8月26日前提出最稳妥，按法律最晚到2027年8月28日');
  await expect(notes).toContainText('日期是估计的');
  await expect(page.locator('.route .receipt li').last()).toHaveText('− 5% 手续费 ¥14.90 = ¥208.80');
});

test('an answer is saved with the ones before it, and the focus stays with the questions', async () => {
  await mount('arguable');
  await expect(page.locator('[data-question="outageHours"]')).toBeVisible();
  await page.getByRole('spinbutton').fill('60');
  await page.keyboard.press('Enter');
  expect(await calls()).toEqual([['saveAnswers', { reason: 'outage', outageHours: 60 }]]);
  await expect(page.locator('.question')).toBeFocused();
});

test('questions come one at a time; one set aside makes room for the next', async () => {
  await mount('full');
  await expect(page.locator('[data-question]')).toHaveCount(1);
  await expect(page.locator('[data-question="usage"]')).toBeVisible();
  await page.getByRole('button', { name: '不确定，跳过' }).click();
  await expect(page.locator('[data-question="reason"]')).toBeVisible();
  expect(await calls()).toEqual([]);
});

test('a given answer can be changed and taken back', async () => {
  await mount('partial');
  await page.getByRole('button', { name: '改：使用情况' }).click();
  await expect(page.getByRole('button', { name: '用过一些' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: '完全没有用过' }).click();
  const kept = { reason: 'change-of-mind', paidAt: '2026-08-26' };
  expect(await calls()).toEqual([['saveAnswers', { ...kept, usage: 'none' }]]);
  await page.locator('.answers').getByRole('button', { name: '改：付款日' }).click();
  // The page states the day too: taking the answer back goes by it.
  await page.getByRole('button', { name: '以页面为准' }).click();
  expect((await calls())[1]).toEqual(['saveAnswers', { reason: 'change-of-mind', usage: 'some' }]);
});

test('a missing price is answered with its currency, a term in months, a date as a date', async () => {
  const assessment = { ...VIEWS.arguable.assessment, missing: ['price', 'planPeriod', 'startsAt'] };
  await mount('arguable', { view: { ...VIEWS.arguable, assessment } });
  await page.locator('[data-question="price"] select').selectOption('USD');
  await page.getByRole('spinbutton').fill('19.99');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '以页面为准' }).click();
  await page.getByRole('button', { name: '1 年', exact: true }).click();
  await page.getByRole('spinbutton', { name: '其他时长' }).fill('18');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '以页面为准' }).click();
  await page.locator('[data-question="startsAt"] input').fill('2026-11-20');
  await page.keyboard.press('Enter');
  const facts = (value: object) => ['saveAnswers', { reason: 'outage', facts: value }];
  expect(await calls()).toEqual([
    facts({ price: { amount: 1999, currency: 'USD' } }),
    facts({ planPeriod: { count: 1, unit: 'year' } }),
    facts({ planPeriod: { count: 18, unit: 'month' } }),
    facts({ startsAt: '2026-11-20' }),
  ]);
});

test('a fact misread is put right beside its row, marked, and can be given back to the page', async () => {
  await mount('full');
  await page.getByRole('button', { name: '改：自动续费' }).click();
  await expect(page.locator('.question')).toBeFocused();
  const asked = page.locator('[data-question="autoRenew"]');
  await expect(asked.getByRole('button', { name: '开着' })).toHaveAttribute('aria-pressed', 'true');
  await asked.getByRole('button', { name: '已关闭' }).click();
  expect(await calls()).toEqual([['saveAnswers', { facts: { autoRenew: 'off' } }]]);

  await mount('full', { view: { ...VIEWS.full, answers: { usage: 'some', facts: { autoRenew: 'off' } } } });
  const row = page.locator('[data-fact="autoRenew"]');
  await expect(row).toContainText('已关闭');
  await expect(row).toContainText('你填的');
  await row.getByRole('button').click();
  await page.getByRole('button', { name: '以页面为准' }).click();
  expect((await calls())[1]).toEqual(['saveAnswers', { usage: 'some' }]);
});

test('of two prices on the page the person picks one', async () => {
  await mount('unclear');
  await page.getByRole('button', { name: '是这个：年卡 ¥348' }).click();
  const price = { amount: 34800, currency: 'CNY' };
  expect(await calls()).toEqual([['saveAnswers', { facts: { price } }]]);
});

test('terms that contradict are shown with the reading taken first, and why', async () => {
  await mount('contradicting');
  const card = page.locator('.conflict');
  await expect(card.locator('.quote')).toHaveText([
    '自付款之日起7日内，会员可以提出退费。',
    '超过7日的，按剩余完整天数占购买天数的比例退还实付金额。',
  ]);
  await expect(card).toContainText('民法典第四百九十八条');
});

test('what would change the outcome is told with verdict and sum', async () => {
  await mount('contradicting');
  await page.getByText('什么会改变这个结果').last().click();
  const rows = page.locator('.changes li');
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toContainText('可以退一部分 ¥289.00');
  await expect(rows.nth(1)).toContainText('如果使用情况：用过一些');
});

test('law that was not checked is shown apart and said to be', async () => {
  await mount('hinted');
  const card = page.locator('.hints');
  await expect(card.locator('.chip')).toHaveText('原文未核对');
  await expect(card.locator('.hint-law li')).toHaveCount(2);
  await expect(page.locator('.notes')).toHaveCount(0);
});

test('faint renewal terms come with what was measured', async () => {
  await mount('warned');
  await expect(page.locator('.warning').nth(1)).toContainText('10 px（别处多为 16），对比度 1.9:1');
});

test('a quote leads back to its place on the page', async () => {
  await mount('full');
  const clause = page.locator('[data-kinds="refund.window refund.full"]');
  await expect(clause).toContainText('付款后 7 天内');
  await expect(clause.locator('strong')).toHaveText('退款期限、全额退');
  await clause.getByRole('button', { name: '在页面上看' }).click();
  const { start, end, quote } = VIEWS.full.reading.clauses[0]!;
  expect(await calls()).toEqual([['showOnPage', { start, end, quote }]]);
  await clause.getByRole('button', { name: '只存这一条' }).click();
  expect((await calls())[1]).toMatchObject(['keepClause', { start, quote }]);
  await page.getByRole('button', { name: '选一块' }).click();
  expect((await calls())[2]).toEqual(['chooseRegion']);
});

test('a set is begun, told what comes next, and ended', async () => {
  const none = { open: null, kept: [], missing: ['order', 'agreement', 'payment', 'chat'] as const };
  await mount('full', { series: { ...none, missing: [...none.missing] } });
  await page.getByRole('button', { name: '成套存证' }).click();
  const open = {
    id: '9d2f6c1e-3b4a-4f5d-8c6b-7a8e9f0a1b2c',
    startedAt: '2026-11-25T00:00:00.000Z',
    next: null,
  };
  await mount('full', { series: { open, kept: ['order'], missing: ['agreement', 'payment', 'chat'] } });
  await expect(page.locator('.series')).toContainText('已存 1 份。 还缺：协议、付款、沟通记录');
  await page.getByLabel('下一份是').selectOption('chat');
  await page.getByRole('button', { name: '结束这一套' }).click();
  expect(await calls()).toEqual([['startSeries'], ['chooseRole', 'chat'], ['endSeries']]);
});

test('"why" gives the sentence and the wording of the law', async () => {
  await mount('full');
  await page.getByText('依据').first().click();
  const route = page.locator('.route');
  await expect(route.locator('.quoted .quote')).toHaveText('自付款之日起7日内，会员可以提出退费。');
  await expect(route.locator('.provision').first()).toContainText('第八条');
  await expect(route.locator('.provision .quote').first()).toContainText('消费者享有知悉');
});

test('a page that was not recognised has no verdict and says that this decides nothing', async () => {
  await mount('not-recognised');
  await expect(page.locator('[data-verdict]')).toHaveCount(0);
  await expect(page.locator('.notice')).toContainText('这不代表不能退');
  await page.locator('.notice').getByRole('button', { name: '重新读取' }).click();
  await page.getByRole('button', { name: '整页存证' }).click();
  expect(await calls()).toEqual([['reread'], ['startCapture', 'full']]);
});

test('an unreadable page offers no capture', async () => {
  await mount('unreadable-internal-page');
  await expect(page.locator('.capture')).toHaveCount(0);
  await expect(page.locator('.notice')).toContainText('浏览器自己的页面');
});

test('warnings stand above the verdict', async () => {
  await mount('warned');
  const [warning, verdict] = await Promise.all([
    page.locator('.warning').first().boundingBox(),
    page.locator('[data-verdict]').boundingBox(),
  ]);
  expect(warning!.y).toBeLessThan(verdict!.y);
});

test('before a purchase nobody is asked why they want it back', async () => {
  await mount('warned');
  await expect(page.locator('[data-verdict]')).toContainText('还没付款');
  await expect(page.locator('[data-question]')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: '这一页没有写退费的条款' })).toBeVisible();
});

test('a capture shows how far it is, can be cancelled, and ends in words', async () => {
  const show = (capture: CaptureProgress) => mount('full', { capture });
  await show({ state: 'running', tabId: 1, step: 'picture', done: 3, total: 9 });
  await expect(page.locator('.capture progress')).toHaveJSProperty('value', 3);
  await page.getByRole('button', { name: '取消' }).click();
  await show({ state: 'done', tabId: 1, recordId: '0b5f7a52-6a0c-4c39-9d0e-3f8f1f6f2a10', notCaptured: 2 });
  await expect(page.locator('.capture')).toContainText('有 2 处没截到');
  await page.getByRole('button', { name: '打开看看' }).click();
  await show({ state: 'stopped', tabId: 1, code: 'capture_stopped_tab_switched' });
  await expect(page.locator('.capture-line')).toContainText('中途换了标签页');
  await show({ state: 'running', tabId: 2, step: 'text', done: 0, total: 0 });
  await expect(page.getByRole('button', { name: '整页存证' })).toBeDisabled();
  expect(await calls()).toEqual([['cancelCapture'], ['openDesk', '0b5f7a52-6a0c-4c39-9d0e-3f8f1f6f2a10']]);
});

test('all of it can be reached by keyboard, from top to bottom, with a ring that is seen', async () => {
  await mount('full');
  const tops: number[] = [];
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const active = document.activeElement;
      if (!active || active === document.body) return null;
      return {
        fixed: active.closest('.popup-header, .capture') !== null,
        top: active.getBoundingClientRect().top + window.scrollY,
        ring: getComputedStyle(active).outlineStyle,
      };
    });
    if (at === null) break;
    expect(at.ring).toBe('solid');
    if (!at.fixed) tops.push(Math.round(at.top));
  }
  expect(tops.length).toBeGreaterThan(20);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
});

test('with reduced motion nothing moves', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await mount('reading');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('a case can be begun on another ground than the first', async () => {
  await mount('full');
  const other = page
    .locator('section', { has: page.locator('#other-routes') })
    .locator('details')
    .first();
  await other.locator('summary').first().click();
  await other.getByRole('button', { name: /^用这条依据开始退费：/ }).click();
  expect(await calls()).toEqual([['startCase', 1]]);
});
