// A clause with what stands around it, and a part that the person marks: by pointer, by keyboard, inside of a box.
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type PageServer, servePages } from '../extension';
import { capturePages, HEADER } from './pages';
import { coloursAt, comparePictures } from './pictures';
import { openScene, type Scene } from './scene';

const VIEW = { width: 1_000, height: 700 };
const WORDS = '7日内未使用';

let server: PageServer;
let demo: PageServer;
let scene: Scene;

test.beforeAll(async () => {
  server = await servePages(capturePages);
  demo = await servePages(join(import.meta.dirname, '../../../scripts/demo/site'));
  scene = await openScene({ viewport: VIEW });
});
test.afterAll(async () => {
  await scene.close();
  await server.close();
  await demo.close();
});

const stateOf = (page: Page) =>
  page.evaluate(() => [
    document.documentElement.outerHTML,
    scrollX,
    scrollY,
    document.getElementById('box')?.scrollTop ?? null,
  ]);

/** Opens the sheet for marking a part, as the popup's button does. */
async function choose(page: Page): Promise<void> {
  const tabId = await scene.extension.tabIdOf(page);
  await page.bringToFront();
  expect(await scene.send('region.choose', { tabId })).toEqual({ ok: true });
  await expect(page.locator('refundlens-choose')).toHaveCount(1);
}

/** The record that marking a part led to. */
async function untilKept(before: number) {
  await expect.poll(async () => (await scene.kept()).records.length, { timeout: 20_000 }).toBe(before + 1);
  return scene.newest();
}
const countKept = async () => (await scene.kept()).records.length;

test('a clause far down: one view with its heading, and the record says where it lies', async () => {
  const page = await scene.open(`${demo.url}/zh/agreement.html`);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  const before = await stateOf(page);
  const words = '月卡与季卡开通后';
  expect(await scene.startClause(page, words)).toEqual({ ok: true });
  expect(await scene.finish()).toMatchObject({ state: 'done' });
  const { record, files } = await scene.newest();
  const focus = record.focus!;
  expect(record.mode).toBe('clause');
  expect(record.clauses[focus.clause!]!.quote).toContain(words);
  expect(record.parts).toEqual([{ file: focus.part, ...VIEW, top: 0 }]);
  // The same words in the page as it stands when that view is on the screen.
  await page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (walker.currentNode.textContent!.includes(text)) {
        walker.currentNode.parentElement!.scrollIntoView({ block: 'center' });
        return;
      }
    }
  }, words);
  const rect = (await page.getByText(words).boundingBox())!;
  expect(focus.height).toBeLessThanOrEqual(rect.height);
  expect(focus.top).toBeGreaterThan(60);
  expect(focus.top + focus.height).toBeLessThan(VIEW.height - 60);
  expect(files.get(focus.part)!.length).toBeGreaterThan(1_000);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => stateOf(page)).toEqual(before);
  await page.close();
});

for (const [address, where] of [
  ['/clause-box', 'in a low box'],
  ['/clause-frame', 'in a frame of the same site'],
] as const) {
  test(`a clause ${where}: scrolled to, in the picture, everything put back`, async () => {
    const page = await scene.open(server.url + address);
    const frame = page.frames().find((one) => one.url().endsWith('/clause-box'))!;
    const boxTop = () => frame.evaluate(() => [scrollY, document.getElementById('box')!.scrollTop]);
    await page.evaluate(() => scrollTo(0, 40));
    await scene.startClause(page, WORDS);
    expect(await scene.finish()).toMatchObject({ state: 'done' });
    const { record } = await scene.newest();
    expect(record.focus).toMatchObject({ what: 'clause', part: 'page-1.png' });
    const shown = record.places!.filter(({ what, ref }) => what === 'clause' && ref === record.focus!.clause);
    expect(shown.length).toBeGreaterThan(0);
    expect(await page.evaluate(() => scrollY)).toBe(40);
    expect(await boxTop()).toEqual([address === '/clause-box' ? 40 : 0, 0]);
    await page.close();
  });
}

test('a clause that is folded away: said, nothing kept', async () => {
  const page = await scene.open(`${server.url}/clause-box`);
  await scene.startClause(page, WORDS);
  await scene.finish();
  const { clauses, focus } = (await scene.newest()).record;
  const { quote, start } = clauses[focus!.clause!]!;
  const kept = await countKept();
  await page.evaluate(() => {
    document.getElementById('box')!.style.display = 'none';
  });
  // Whether or not the page has been read anew meanwhile: as the popup still shows it.
  const tabId = await scene.extension.tabIdOf(page);
  await scene.send('capture.start', { tabId, mode: 'clause', clause: { quote, start } });
  expect(await scene.finish()).toMatchObject({ state: 'stopped', code: 'capture_part_gone' });
  expect(await countKept()).toBe(kept);
  await page.close();
});

test('a rectangle drawn in the view: that and nothing else, just as it was seen', async () => {
  const page = await scene.open(`${server.url}/fixed-bars`);
  await page.evaluate(() => scrollTo({ top: 250, behavior: 'instant' }));
  const before = await stateOf(page);
  const own = await page.screenshot({ clip: { x: 120, y: 20, width: 400, height: 260 } });
  const kept = await countKept();
  await choose(page);
  await page.mouse.move(120, 20);
  await page.mouse.down();
  await page.mouse.move(300, 200);
  await page.mouse.move(520, 280);
  await page.mouse.up();
  const captured = await untilKept(kept);
  const { record } = captured;
  expect(record.parts).toEqual([{ file: 'page-1.png', width: 400, height: 260, top: 0 }]);
  expect(record.focus).toEqual({
    what: 'region',
    part: 'page-1.png',
    left: 0,
    top: 0,
    width: 400,
    height: 260,
  });
  expect((await comparePictures(scene.control, captured, own)).pixels).toBe(0);
  // The bar that lay over the page lies over the picture too.
  expect(await coloursAt(scene.control, captured, [{ x: 300, y: 10 }])).toEqual([HEADER]);
  expect(await stateOf(page)).toEqual(before);
  await page.close();
});

test('drawn beyond the view: dragging at the edge scrolls, the whole of it is stitched', async () => {
  const page = await scene.open(`${server.url}/tall-5000`);
  const kept = await countKept();
  await choose(page);
  await page.mouse.move(200, 150);
  await page.mouse.down();
  await page.mouse.move(600, 690);
  await page.waitForFunction(() => scrollY > 900);
  await page.mouse.move(600, 400);
  const end = await page.evaluate(() => scrollY + 400);
  await page.mouse.up();
  const captured = await untilKept(kept);
  const { parts, mode } = captured.record;
  expect(mode).toBe('region');
  expect(parts).toEqual([{ file: 'page-1.png', width: 400, height: end - 150, top: 0 }]);
  await page.evaluate(() => scrollTo(0, 0));
  const own = await page.screenshot({
    fullPage: true,
    clip: { x: 200, y: 150, width: 400, height: end - 150 },
  });
  expect((await comparePictures(scene.control, captured, own)).pixels).toBe(0);
  await page.close();
});

test('by keyboard: stepped to a passage, widened to the box around: all that scrolls in it; the page hears no key', async () => {
  const page = await scene.open(`${server.url}/clause-box`);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await page.evaluate(() => {
    document.addEventListener('keydown', () => document.body.setAttribute('data-heard', 'yes'));
  });
  const before = await stateOf(page);
  await choose(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('refundlens-choose')).toHaveCount(0);
  expect(await stateOf(page)).toEqual(before);
  const kept = await countKept();
  await choose(page);
  // Heading, line, banner, first line of the terms; then out to the box.
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'Enter']) {
    await page.keyboard.press(key);
  }
  const captured = await untilKept(kept);
  const box = await page.evaluate(() => {
    const { clientWidth: width, scrollHeight: height } = document.getElementById('box')!;
    return { width, height };
  });
  expect(captured.record.parts).toEqual([{ file: 'page-1.png', ...box, top: 0 }]);
  expect(captured.record.notCaptured).toEqual([]);
  expect(await page.evaluate(() => document.getElementById('box')!.scrollTop)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before[0]);
  const clause = captured.record.places!.find(({ what }) => what === 'clause')!;
  const top = await page.evaluate(() => {
    const inBox = document.getElementById('box')!.getBoundingClientRect().top + 1;
    return document.getElementById('clause')!.getBoundingClientRect().top - inBox;
  });
  expect(Math.abs(clause.top - top)).toBeLessThan(6);
  await page.close();
});

test('a page wider than the view is stitched sideways too', async () => {
  const page = await scene.open(`${server.url}/wide`);
  const captured = await scene.capture(page);
  const own = await page.screenshot({ fullPage: true });
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }));
  expect(captured.record.parts).toEqual([{ file: 'page-1.png', width, height, top: 0 }]);
  expect(captured.record.notCaptured).toEqual([]);
  expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
  expect(own.readUInt32BE(16)).toBe(width);
  expect((await comparePictures(scene.control, captured, own)).pixels).toBe(0);
  await page.close();
});
