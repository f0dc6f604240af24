// The shelf as it is met: with one record, with sixty, with pages that call themselves whatever they like.
import { type Browser, expect, type Page, test } from '@playwright/test';
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
import { MANY, RECORD, SHELVES } from './shelves';

let browser: Browser;
let bundle: Bundle;

test.beforeAll(async () => {
  bundle = await bundleViews('tests/e2e/desk/mount.tsx');
  browser = await launchBrowser();
});
test.afterAll(() => browser.close());

async function openDesk(
  part: Partial<DeskMountOptions['props']>,
  about: {
    opened?: DeskMountOptions['opened'];
    locale?: 'zh_CN' | 'en';
    width?: number;
    dark?: boolean;
  } = {},
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: about.width ?? 1_200, height: 800 },
    colorScheme: about.dark ? 'dark' : 'light',
  });
  await openViews(page, bundle);
  await mount(page, part, about);
  return page;
}

async function mount(
  page: Page,
  part: Partial<DeskMountOptions['props']>,
  about: { opened?: DeskMountOptions['opened']; locale?: 'zh_CN' | 'en' } = {},
): Promise<void> {
  const options: DeskMountOptions = {
    messages: await readMessages(about.locale ?? 'zh_CN'),
    opened: about.opened ?? 'loading',
    props: {
      place: { room: 'evidence' },
      shelf: SHELVES.many,
      exporting: { state: 'idle' },
      check: { state: 'idle' },
      storage: null,
      version: '0.1.0',
      ...part,
    },
  };
  await page.evaluate((given) => window.mountDesk(given), options);
}

test('one record needs no search; sixty are searched by title, site and number', async () => {
  const one = await openDesk({ shelf: SHELVES.one });
  await expect(one.locator('.record')).toHaveCount(1);
  await expect(one.getByRole('searchbox')).toHaveCount(0);
  await one.close();
  const page = await openDesk({});
  await expect(page.locator('.record')).toHaveCount(20);
  await page.getByRole('button', { name: '再显示 40 条' }).click();
  await expect(page.locator('.record')).toHaveCount(60);
  const field = page.getByLabel('找证据');
  await field.fill('1042');
  await expect(page.locator('.record')).toHaveCount(1);
  await expect(page.locator('.find-records').getByRole('status')).toHaveText('找到 1 条');
  await field.fill('没有这个');
  await expect(page.locator('.record')).toHaveCount(0);
  await expect(page.locator('.find-records').getByRole('status')).toContainText('没有找到');
  await field.fill('');
  await expect(page.locator('.record')).toHaveCount(60);
  await page.close();
});

test('whatever a page calls itself stays text, in its line, and its address is opened only if it is of the web', async () => {
  for (const width of [1_200, 420]) {
    const page = await openDesk({}, { width });
    const heights = await page
      .locator('.record-title')
      .evaluateAll((titles) => titles.slice(0, 8).map((title) => title.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeLessThan(40);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await expect(page.locator('.record-title').nth(4)).toHaveText('blank.example');
    for (const record of MANY.slice(0, 7)) {
      await mount(page, { place: { room: 'evidence', recordId: record.id } }, { opened: record });
      await expect(page.locator('h1')).toHaveAttribute('title', record.title);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), record.title).toBe(width);
      expect((await page.locator('.room-head').boundingBox())!.height, record.title).toBeLessThan(220);
      await expect(
        page.locator('h1 img, h1 b, a[href^="javascript"], a[href^="data:text/html"]'),
        record.title,
      ).toHaveCount(0);
      expect(await namelessParts(page)).toEqual([]);
      expect(await page.title()).toBe('views');
    }
    await page.close();
  }
});

test('what calls itself a picture and is none is not shown, and cannot be opened', async () => {
  const files = RECORD.files.map((file, index) => (index === 0 ? { ...file, type: 'text/html' } : file));
  const record = { ...RECORD, files };
  const page = await openDesk({ place: { room: 'evidence', recordId: RECORD.id } }, { opened: record });
  await expect(page.locator('.picture-stack img')).toHaveCount(1);
  await expect(page.locator('.picture-stack')).toContainText('文件不见了');
  await expect(page.locator('.pictures .panel-head button')).toHaveCount(0);
  await page.close();
});

test('how much is used is said, whether it is kept for good, and when room runs out', async () => {
  const storage = { used: 12_903_221, quota: 60_000_000_000 };
  const page = await openDesk({ place: { room: 'about' }, storage: { ...storage, forGood: true } });
  await expect(page.locator('.desk-storage')).toHaveText('已用 12 MB');
  await expect(page.locator('main')).toContainText('已用 12 MB，浏览器最多给 56 GB · 浏览器答应不会自动清理');
  await page.close();
  const unsure = await openDesk({ place: { room: 'about' }, storage: { ...storage, forGood: false } });
  await expect(unsure.locator('main')).toContainText('磁盘快满时浏览器可能自动清理');
  await unsure.close();
  const full = await openDesk({ storage: { used: 980_000_000, quota: 1_000_000_000, forGood: true } });
  await expect(full.getByRole('alert')).toContainText('空间快满了：已用 935 MB，最多 954 MB');
  await full.close();
  const ample = await openDesk({ storage });
  await expect(ample.getByRole('alert')).toHaveCount(0);
  await ample.close();
});

for (const locale of ['zh_CN', 'en'] as const) {
  test(`the shelf holds in both themes, ${locale}`, async () => {
    for (const dark of [false, true]) {
      const page = await openDesk(
        { storage: { used: 980_000_000, quota: 1_000_000_000, forGood: false } },
        { locale, dark },
      );
      await page.getByRole('searchbox').fill('1042');
      await expect(page.locator('.record')).toHaveCount(1);
      expect(await namelessParts(page)).toEqual([]);
      expect(await faintTexts(page)).toEqual([]);
      await page.close();
    }
  });
}
