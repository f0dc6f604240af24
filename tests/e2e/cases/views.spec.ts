// The cases room for every story, in both languages and themes, wide and narrow: widths, contrast, names, keyboard.
import { type Browser, expect, type Page, test } from '@playwright/test';
import { LOOKS } from '../looks';
import {
  type Bundle,
  bundleViews,
  faintTexts,
  launchBrowser,
  namelessParts,
  openViews,
  readMessages,
} from '../popup/harness';
import type { CasesMountOptions } from './mount';

let browser: Browser;
let bundle: Bundle;

test.beforeAll(async () => {
  bundle = await bundleViews('tests/e2e/cases/mount.tsx');
  browser = await launchBrowser();
});
test.afterAll(() => browser.close());

/** Ids of case-shelf.ts, in the order of the stories of the letters' tests. */
const STORY_COUNT = 11;
const story = (index: number) => `10000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

type Part = Partial<CasesMountOptions['props']> & Pick<Partial<CasesMountOptions>, 'shelf'>;

async function mount(page: Page, part: Part, locale: 'zh_CN' | 'en' = 'zh_CN'): Promise<void> {
  const { shelf = 'stories', ...rest } = part;
  const props = { setAside: 0, today: '2026-12-17', caseId: null, refused: null, ...rest };
  const messages = await readMessages(locale);
  await page.evaluate((given) => window.mountCases(given), { messages, props, shelf });
}

async function openPage(options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, ...options });
  await openViews(page, bundle);
  return page;
}

const calls = (page: Page) => page.evaluate(() => window.caseCalls);

test('the list puts what presses first and says what is overdue', async () => {
  const page = await openPage();
  await mount(page, {});
  await expect(page.locator('.record')).toHaveCount(STORY_COUNT);
  await expect(page.locator('.record').first()).toContainText('回应拒绝');
  await expect(page.locator('.chip.alert').first()).toBeVisible();
  await page.close();
});

test('an unconfirmed case shows its facts and no letter', async () => {
  const page = await openPage();
  const id = story(99);
  await mount(page, { shelf: 'unconfirmed', caseId: id, today: '2026-11-25' });
  await expect(page.locator('.letters')).toHaveCount(0);
  await expect(page.getByLabel('订单号')).toBeVisible();
  await page.getByRole('button', { name: '都对，确认' }).click();
  const [[name, which, entry]] = (await calls(page)) as [
    [string, string, { deed: { claim: { confirmed: boolean } } }],
  ];
  expect([name, which, entry.deed.claim.confirmed]).toEqual(['record', id, true]);
  await page.close();
});

test('a changed letter is checked while it is written', async () => {
  const page = await openPage();
  await mount(page, { caseId: story(0), today: '2026-11-25' });
  const text = page.locator('.letter-field textarea').first();
  await text.fill('请退回¥999.00，依据《民法典》第九千条。');
  await expect(page.locator('.letters .not-captured li')).toHaveCount(2);
  await page.getByRole('button', { name: '复制全文' }).click();
  await page.getByRole('button', { name: '打印' }).click();
  expect((await calls(page)).map(([name]) => name)).toEqual(['copy', 'print']);
  await expect(page.locator('.letters')).toContainText('已复制');
  await page.close();
});

test('a form letter shows its lengths and copies field by field', async () => {
  const page = await openPage();
  await mount(page, { caseId: story(3) });
  await page.getByLabel('哪一种').selectOption('complaint-12315');
  await expect(page.locator('.letter-field')).toHaveCount(4);
  await expect(page.locator('[data-field="facts"]')).toContainText('/ 500 字');
  await page.getByRole('button', { name: '复制：投诉请求' }).click();
  expect((await calls(page))[0]![1]).toContain('要求退还¥298.00');
  await page.close();
});

test('what was refused is said, and deleting asks first', async () => {
  const page = await openPage();
  await mount(page, { caseId: story(0), refused: { code: 'one-at-a-time' } });
  await expect(page.getByRole('alert')).toContainText('投诉一次只走一处');
  await page.getByRole('button', { name: '删除这个退费案' }).click();
  await expect(page.getByRole('button', { name: '留着' })).toBeFocused();
  await page.keyboard.press('Escape');
  expect(await calls(page)).toEqual([]);
  await page.close();
});

test('a case can be begun and written down by keyboard alone', async () => {
  const page = await openPage();
  await mount(page, { shelf: 'none' });
  await page.getByLabel('向谁退（商家名称）').focus();
  await page.keyboard.type('青梧视频');
  await page.keyboard.press('Enter');
  expect(await calls(page)).toEqual([['startByHand', '青梧视频']]);
  await mount(page, { caseId: story(2) });
  const what = page.getByLabel('发生了什么');
  await what.focus();
  await what.selectOption('noted');
  await page.keyboard.press('Tab');
  for (let steps = 0; steps < 12; steps += 1) {
    if (await page.evaluate(() => document.activeElement?.textContent === '记下来')) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  expect((await calls(page)).at(-1)![0]).toBe('record');
  await page.close();
});

for (const { locale, colorScheme, width } of LOOKS) {
  test(`every story holds, ${locale} ${colorScheme} ${width}`, async () => {
    const page = await openPage({ viewport: { width, height: 900 }, colorScheme });
    const parts: Part[] = [
      {},
      { shelf: 'none' },
      { shelf: null },
      { setAside: 2 },
      { caseId: 'gone' },
      { shelf: 'hostile' },
      { shelf: 'hostile', caseId: story(98) },
      ...Array.from({ length: STORY_COUNT }, (_, index) => ({ caseId: story(index) })),
    ];
    for (const part of parts) {
      await page.reload();
      await mount(page, part, locale);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      const told = JSON.stringify(part).slice(0, 80);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), told).toBe(width);
      expect(await namelessParts(page), told).toEqual([]);
      expect(await faintTexts(page), told).toEqual([]);
    }
    await page.close();
  });
}
