// Boxes over the pictures of a record: seen, drawn, moved, resized and taken away, by mouse and by keyboard.
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import type { RedactionChoice } from '@/lib/core/evidence/mask-record';
import {
  type Bundle,
  bundleViews,
  faintTexts,
  launchBrowser,
  namelessParts,
  openViews,
  readMessages,
} from '../popup/harness';
import { BOXES, RECORD, SHELVES } from './shelves';

/** Columns and rows of the whole picture that the two parts make up. */
const PICTURE = { width: 1200, height: 1400 };

let browser: Browser;
let bundle: Bundle;

test.beforeAll(async () => {
  bundle = await bundleViews('tests/e2e/desk/mount.tsx');
  browser = await launchBrowser();
});
test.afterAll(() => browser.close());

async function openRecord(
  about: Parameters<Browser['newPage']>[0] = {},
  locale: 'zh_CN' | 'en' = 'zh_CN',
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, ...about });
  await openViews(page, bundle);
  await mount(page, locale);
  return page;
}

async function mount(page: Page, locale: 'zh_CN' | 'en', exporting: 'idle' | 'done' = 'idle') {
  const messages = await readMessages(locale);
  await page.evaluate(
    ([record, shelf, words, state]) =>
      window.mountDesk({
        messages: words,
        opened: record,
        props: {
          place: { room: 'evidence', recordId: record.id },
          shelf,
          exporting: state === 'idle' ? { state } : { state, fileName: 'a.zip', covered: 1 },
          check: { state: 'idle' },
          storage: null,
          version: '0.1.0',
        },
      }),
    [RECORD, SHELVES.two, messages, exporting] as const,
  );
}

const startEditing = (page: Page) => page.locator('.pictures .panel-head button').click();

/** What the button for a covered copy asks for now. */
async function asked(page: Page): Promise<RedactionChoice | undefined> {
  await page.locator('.export > .record-actions > .button.primary').click();
  const calls = await page.evaluate(() => window.deskCalls);
  return (calls.at(-1)![2] as { choice?: RedactionChoice }).choice;
}

/** Drags over the picture, in its own pixels. */
async function drag(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  const frame = page.locator('.picture-frame');
  // What is dragged must be seen, in the frame and on the page.
  await frame.scrollIntoViewIfNeeded();
  await frame.evaluate(
    (element, top) => {
      element.scrollTop = top * element.scrollHeight;
    },
    Math.max(0, (Math.min(from[1], to[1]) - 100) / PICTURE.height),
  );
  const stack = (await page.locator('.picture-stack').boundingBox())!;
  const at = ([x, y]: [number, number]): [number, number] => [
    stack.x + (x * stack.width) / PICTURE.width,
    stack.y + (y * stack.height) / PICTURE.height,
  ];
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]));
  await page.mouse.move(...at(to));
  await page.mouse.up();
}

const near = (value: number) => ({
  asymmetricMatch: (other: unknown) => Math.abs(Number(other) - value) <= 3,
});
const boxes = (page: Page): Locator => page.locator('.cover');

test('what a covered copy hides is shown in its place, and told in words', async () => {
  const page = await openRecord();
  await page.getByRole('button', { name: '看看会盖住的 2 处，可以改' }).click();
  await expect(boxes(page)).toHaveCount(2);
  const [stack, second] = await Promise.all([
    page.locator('.picture-stack').boundingBox(),
    boxes(page).nth(1).boundingBox(),
  ]);
  expect((second!.y - stack!.y) / stack!.height).toBeCloseTo(1000 / PICTURE.height, 2);
  expect((second!.x - stack!.x) / stack!.width).toBeCloseTo(120 / PICTURE.width, 2);
  const list = page.locator('.cover-list li');
  await expect(list.first()).toContainText('手机号');
  await expect(list.nth(1)).toContainText('身份证号');
  await expect(list.nth(1)).toContainText('第 2 张截图，左 120，上 100 · 400 × 40');
  // Nothing was changed: the copy is the one that the desk makes by itself.
  expect(await asked(page)).toBeUndefined();
  await page.getByRole('button', { name: '看原图' }).click();
  await expect(page.locator('.covers')).toHaveCount(0);
  await page.close();
});

test('by mouse: drawn, moved, resized; a click alone changes nothing', async () => {
  const page = await openRecord();
  await startEditing(page);
  await boxes(page).first().click();
  await drag(page, [700, 100], [900, 160]);
  await expect(boxes(page)).toHaveCount(3);
  await drag(page, [800, 130], [850, 180]);
  // The dot at the lower right corner.
  await drag(page, [950, 210], [1_000, 260]);
  await drag(page, [20, 20], [22, 22]);
  const choice = (await asked(page))!;
  expect(choice.boxes).toEqual([
    ...BOXES,
    { kind: 'person', left: near(750), top: near(150), width: near(250), height: near(110) },
  ]);
  expect(choice.texts).toBe('left-out');
  await page.close();
});

test('by keyboard: found, moved, resized, taken away, undone', async () => {
  const page = await openRecord();
  await startEditing(page);
  await page.locator('.cover-list').getByRole('button', { name: '手机号', exact: true }).click();
  await expect(boxes(page).first()).toBeFocused();
  for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowDown', 'Control+ArrowUp'])
    await page.keyboard.press(key);
  await expect(page.locator('.pictures').getByRole('status')).toHaveText(
    '手画的框，左 316，上 199，宽 240，高 48',
  );
  const moved = { kind: 'person', left: 316, top: 199, width: 240, height: 48 };
  expect((await asked(page))!.boxes).toEqual([moved, BOXES[1]]);
  await boxes(page).first().focus();
  await page.keyboard.press('Delete');
  await expect(boxes(page)).toHaveCount(1);
  await expect(boxes(page).first()).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.locator('.cover-list')).toContainText('会原样导出');
  expect((await asked(page))!.boxes).toEqual([]);
  // All presses of arrows on one box are one step; taking away is one each.
  const undo = page.getByRole('button', { name: '撤销' });
  await undo.click();
  await undo.click();
  expect((await asked(page))!.boxes).toEqual([moved, BOXES[1]]);
  await boxes(page).first().focus();
  await page.keyboard.press('Control+z');
  expect((await asked(page))!.boxes).toEqual(BOXES);
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await page.close();
});

test('a box is added by a button, in what is seen; the list gives it back; the found ones return', async () => {
  const page = await openRecord();
  await startEditing(page);
  await page.getByRole('button', { name: '加一个框' }).click();
  await expect(boxes(page).nth(2)).toBeFocused();
  await page.getByRole('button', { name: '去掉这个框：身份证号' }).click();
  await expect(page.locator('.cover-list')).toBeFocused();
  expect((await asked(page))!.boxes.map(({ kind }) => kind)).toEqual(['mobile', 'person']);
  await page.getByRole('button', { name: '恢复成自动找到的' }).click();
  expect((await asked(page))!.boxes).toEqual(BOXES);
  await page.close();
});

test('words to be covered; text goes along with hand-drawn boxes only when the person says so', async () => {
  const page = await openRecord();
  await startEditing(page);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await page.getByLabel('还要盖住的文字').fill('小鹿\n\n Anna ');
  expect(await asked(page)).toEqual({ boxes: BOXES, words: ['小鹿', ' Anna '], texts: 'kept' });
  await page.getByRole('button', { name: '加一个框' }).click();
  expect((await asked(page))!.texts).toBe('left-out');
  await page.getByRole('checkbox', { name: '一起导出文字副本和网页副本' }).check();
  expect((await asked(page))!.texts).toBe('kept');
  // Exported: from now on the copy that was kept is the one given.
  await mount(page, 'zh_CN', 'done');
  expect(await asked(page)).toBeUndefined();
  await page.close();
});

// Each language, theme and width is met; the rest of the record is held in all of them by desk.spec.ts.
test('the editor holds in both languages and themes, wide and narrow', async () => {
  for (const [locale, colorScheme, width] of [
    ['zh_CN', 'light', 1200],
    ['zh_CN', 'dark', 420],
    ['en', 'dark', 1200],
    ['en', 'light', 420],
  ] as const) {
    const page = await openRecord({ viewport: { width, height: 800 }, colorScheme }, locale);
    await startEditing(page);
    await page.locator('.redaction .button').first().click();
    await expect(page.getByRole('checkbox')).toHaveCount(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await namelessParts(page)).toEqual([]);
    expect(await faintTexts(page)).toEqual([]);
    await page.close();
  }
});
