// The desk: the shelf, one record laid open, deleting only on purpose, both languages and themes.
import { type Browser, expect, type Page, test } from '@playwright/test';
import type { DeskPlace } from '@/components/desk/desk-types';
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
import type { DeskMountOptions } from './mount';
import { RECORD, SHELVES } from './shelves';

let browser: Browser;
let bundle: Bundle;

test.beforeAll(async () => {
  bundle = await bundleViews('tests/e2e/desk/mount.tsx');
  browser = await launchBrowser();
});
test.afterAll(() => browser.close());

const RECORD_PLACE: DeskPlace = { room: 'evidence', recordId: RECORD.id };

async function mount(
  page: Page,
  place: DeskPlace,
  part: Partial<DeskMountOptions['props']> = {},
  locale: 'zh_CN' | 'en' = 'zh_CN',
  series?: DeskMountOptions['series'],
): Promise<void> {
  const options: DeskMountOptions = {
    messages: await readMessages(locale),
    opened: 'recordId' in place ? RECORD : 'loading',
    ...(series ? { series } : {}),
    props: {
      place,
      shelf: SHELVES.two,
      exporting: { state: 'idle' },
      check: { state: 'idle' },
      storage: { used: 12_903_221, quota: 60_000_000_000 },
      version: '0.1.0',
      ...part,
    },
  };
  await page.evaluate((given) => window.mountDesk(given), options);
}

async function openPage(options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, ...options });
  await openViews(page, bundle);
  return page;
}

const calls = (page: Page) => page.evaluate(() => window.deskCalls);

test('the shelf tells what, where from, when with its zone, and what is missing', async () => {
  const page = await openPage();
  await mount(page, { room: 'evidence' });
  const first = page.locator('.record').first();
  await expect(first).toContainText('订单详情 - 青梧视频');
  await expect(first).toContainText('qingwu.example · 整页 · 2 张图 · 2 条条款');
  await expect(first).toContainText('2026年11月25日 13:19:20 (GMT+8)');
  await expect(first).toContainText('1 处没截到');
  await expect(first).toHaveAttribute('href', `#/evidence/${RECORD.id}`);
  await expect(page.locator('.shelf-state')).toContainText('其中 1 条你已删除');
  await expect(page.locator('[aria-current="page"]')).toHaveText('证据');
  await page.close();
});

test('an empty shelf teaches how to fill it', async () => {
  const page = await openPage();
  await mount(page, { room: 'evidence' }, { shelf: SHELVES.empty });
  await expect(page.locator('.steps li')).toHaveCount(3);
  await expect(page.locator('.records')).toHaveCount(0);
  await page.close();
});

test('a broken chain and unreadable rows are said aloud', async () => {
  const page = await openPage();
  await mount(page, { room: 'evidence' }, { shelf: SHELVES.broken });
  await expect(page.getByRole('alert')).toHaveCount(2);
  await expect(page.getByRole('alert').first()).toContainText('第 2 条断了');
  await page.close();
});

test('a record shows its pictures, its hashes, its gaps, and can be exported', async () => {
  const page = await openPage();
  await mount(page, RECORD_PLACE);
  await expect(page.getByRole('img', { name: '第 2 张截图，共 2 张' })).toBeAttached();
  for (const file of RECORD.files) await expect(page.locator('.files')).toContainText(file.sha256);
  await expect(page.locator('.not-captured')).toContainText('嵌着别的网站');
  await expect(page.locator('.about').nth(1)).toContainText(RECORD.previous!);
  await expect(page.locator('.about').nth(1)).toContainText('e'.repeat(64));
  await expect(page.locator('.about').nth(1)).toContainText('第 2 条');
  await expect(page.locator('.about').first()).toContainText('没有收集');
  await expect(page.locator('.clauses-then li').nth(1)).toContainText('12 像素');
  await expect(page.locator('.clauses-then li').nth(1)).toContainText('已勾上');
  await expect(page.locator('.clauses-then li').first()).not.toContainText('像素');
  await page.getByRole('button', { name: '导出，遮住隐私' }).click();
  await page.getByRole('button', { name: '导出原件' }).click();
  expect(await calls(page)).toEqual([
    ['exportBundle', RECORD.id, {}],
    ['exportBundle', RECORD.id, { original: true }],
  ]);
  await mount(page, RECORD_PLACE, {
    exporting: { state: 'failed', code: 'evidence_damaged', file: 'page.txt' },
  });
  await expect(page.locator('.export').getByRole('status')).toContainText('page.txt');
  await page.close();
});

test('a zip from elsewhere is checked, its faults named, and kept when it has none', async () => {
  const page = await openPage();
  await mount(page, { room: 'evidence' });
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'b.zip', mimeType: 'application/zip', buffer: Buffer.from('PK') });
  expect(await calls(page)).toEqual([['checkBundle', 'b.zip']]);
  const faults = [{ code: 'hash-mismatch' as const, file: 'page.txt', detail: '' }];
  await mount(page, { room: 'evidence' }, { check: { state: 'faulty', fileName: 'b.zip', faults } });
  await expect(page.locator('.faulty')).toContainText('文件内容被改过 page.txt');
  const good = { state: 'good', fileName: 'b.zip', record: RECORD, signer: null, taken: null } as const;
  await mount(page, { room: 'evidence' }, { check: good });
  await page.getByRole('button', { name: '收进存证台' }).click();
  expect((await calls(page))[1]).toEqual(['takeIn']);
  await mount(page, { room: 'evidence' }, { check: { ...good, taken: 'import_exists' } });
  await expect(page.locator('.check')).toContainText('已经有这一条');
  await page.close();
});

test('time stamps: what is wrong with an address is said, and a record is stamped on a click', async () => {
  const page = await openPage();
  await mount(page, { room: 'about' });
  await page.getByLabel('机构的地址').fill('https://other.example/');
  await page.getByRole('button', { name: '开启' }).click();
  await expect(page.locator('#time-stamp-trouble')).toContainText('不是有效的地址');
  await page.getByRole('button', { name: '关闭', exact: true }).click();
  expect(await calls(page)).toEqual([
    ['saveAuthority', 'https://other.example/'],
    ['saveAuthority', ''],
  ]);
  await page.reload();
  await mount(page, RECORD_PLACE);
  await page.getByRole('button', { name: '现在盖时间戳' }).click();
  expect(await calls(page)).toEqual([['stamp', RECORD.id]]);
  await page.close();
});

test('deleting asks first; Escape and "keep" keep it, and the focus comes back', async () => {
  const page = await openPage();
  await mount(page, RECORD_PLACE);
  const button = page.locator('.record-actions').getByRole('button', { name: '删除' });
  await button.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('button', { name: '留着' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();
  await button.click();
  await page.getByRole('button', { name: '留着' }).click();
  expect(await calls(page)).toEqual([]);
  await button.click();
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  expect(await calls(page)).toEqual([['remove', RECORD.id]]);
  await page.close();
});

test('a new place takes the focus to its beginning', async () => {
  const page = await openPage();
  await mount(page, { room: 'evidence' });
  await mount(page, { room: 'about' });
  await expect(page.locator('main')).toBeFocused();
  await page.close();
});

for (const { locale, colorScheme, width } of LOOKS) {
  test(`all rooms hold, ${locale} ${colorScheme} ${width}`, async () => {
    const page = await openPage({ viewport: { width, height: 800 }, colorScheme });
    const places: [DeskPlace, Partial<DeskMountOptions['props']>][] = [
      [{ room: 'evidence' }, {}],
      [{ room: 'evidence' }, { shelf: SHELVES.empty }],
      [{ room: 'evidence' }, { shelf: SHELVES.broken }],
      [
        { room: 'evidence' },
        {
          check: {
            state: 'faulty',
            fileName: 'b.zip',
            faults: [{ code: 'hash-mismatch', file: 'a', detail: '' }],
          },
        },
      ],
      [RECORD_PLACE, {}],
      [{ room: 'about' }, {}],
    ];
    for (const [place, part] of places) {
      await page.reload();
      await mount(page, place, part, locale);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, JSON.stringify(place)).toBe(width);
      expect(await namelessParts(page), JSON.stringify(place)).toEqual([]);
      expect(await faintTexts(page), JSON.stringify(place)).toEqual([]);
    }
    await page.close();
  });
}

test('a set stands together in its order, says what it lacks, and tells why it was not exported', async () => {
  const id = '9d2f6c1e-3b4a-4f5d-8c6b-7a8e9f0a1b2c';
  const [newer, older] = SHELVES.two.records;
  const records = [
    { ...newer!, set: { id, position: 2, role: 'order' as const } },
    { ...older!, set: { id, position: 1, role: 'agreement' as const } },
  ];
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await openPage({ colorScheme });
    await mount(page, { room: 'evidence' }, { shelf: { ...SHELVES.two, records } }, 'zh_CN', {
      open: { id, startedAt: '2026-11-25T00:00:00.000Z', next: 'chat' },
      kept: ['agreement', 'order'],
      missing: ['payment', 'chat'],
    });
    await expect(page.locator('.set .record .chip')).toHaveText(['协议', '订单', /./]);
    await expect(page.locator('.set-head')).toContainText('还缺：付款、沟通记录');
    await expect(page.getByLabel('下一份是')).toHaveValue('chat');
    await page.getByRole('button', { name: '导出这一套' }).click();
    await expect(page.locator('.set .export-failed')).toContainText('page-1.png');
    await page.getByRole('button', { name: '结束这一套' }).click();
    expect(await calls(page)).toEqual([['exportSet', id], ['endSeries']]);
    expect(await faintTexts(page)).toEqual([]);
    expect(await namelessParts(page)).toEqual([]);
    await page.close();
  }
});
