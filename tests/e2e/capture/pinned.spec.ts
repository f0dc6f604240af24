// Acceptance cases 2 and 3: what is fixed or sticky appears once, inner containers are captured whole, and the page is
// afterwards as it was.
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type PageServer, servePages } from '../extension';
import { BAND, capturePages, FOOTER, HEADER, TITLE } from './pages';
import { coloursAt } from './pictures';
import { type Captured, openScene, type Scene } from './scene';

const WIDTH = 1_000;
const HEIGHT = 1_200;

let server: PageServer;
let scene: Scene;

test.beforeAll(async () => {
  server = await servePages(capturePages);
  scene = await openScene({ viewport: { width: WIDTH, height: HEIGHT } });
});
test.afterAll(async () => {
  await scene.close();
  await server.close();
});

/** Rows (every fifth is looked at) of the whole picture that have the colour at x = 900, as [first, last] runs. */
async function runsOf(captured: Captured, colour: string): Promise<[number, number][]> {
  const last = captured.record.parts.at(-1)!;
  const ys = [...Array(Math.floor((last.top + last.height) / 5)).keys()].map((n) => n * 5);
  const colours = await coloursAt(
    scene.control,
    captured,
    ys.map((y) => ({ x: 900, y })),
  );
  const runs: [number, number][] = [];
  for (const [index, seen] of colours.entries()) {
    if (seen !== colour) continue;
    const run = runs.at(-1);
    if (run && ys[index]! - run[1] === 5) run[1] = ys[index]!;
    else runs.push([ys[index]!, ys[index]!]);
  }
  return runs;
}

test('fixed bars: the upper one at the top, the lower one at the end, each once; styles as before', async () => {
  const page = await scene.open(`${server.url}/fixed-bars`);
  await page.evaluate(() => {
    document
      .getElementById('header')!
      .setAttribute('style', `${document.getElementById('header')!.getAttribute('style')};COLOR:red`);
    scrollTo({ top: 333, behavior: 'instant' });
  });
  const before = await page.evaluate(() => [document.documentElement.outerHTML, scrollY]);
  const captured = await scene.capture(page);
  expect(await runsOf(captured, HEADER)).toEqual([[0, 45]]);
  expect(await runsOf(captured, FOOTER)).toEqual([[4_050, 4_095]]);
  expect(await page.evaluate(() => [document.documentElement.outerHTML, scrollY])).toEqual(before);
  await page.close();
});

test('a sticky header stands once, at the top', async () => {
  const page = await scene.open(`${server.url}/sticky-header`);
  const captured = await scene.capture(page);
  expect(await runsOf(captured, HEADER)).toEqual([[0, 45]]);
  expect(await runsOf(captured, BAND)).toEqual([[3_940, 3_995]]);
  await page.close();
});

test('sticky section titles stand each at the head of its section', async () => {
  const page = await scene.open(`${server.url}/sticky-titles`);
  const captured = await scene.capture(page);
  const expected = [0, 1, 2, 3, 4, 5].map((section) => [section * 700, section * 700 + 35]);
  expect(await runsOf(captured, TITLE)).toEqual(expected);
  await page.close();
});

test('a header that becomes fixed on scrolling stands once and moves nothing', async () => {
  const page = await scene.open(`${server.url}/late-header`);
  const captured = await scene.capture(page);
  expect(await runsOf(captured, HEADER)).toEqual([[120, 165]]);
  expect(await runsOf(captured, BAND)).toEqual([[3_940, 3_995]]);
  expect(captured.record.parts.at(-1)!.height).toBe(4_000);
  await page.close();
});

test('an inner container in a body held still is captured whole, head and foot once', async () => {
  const page = await scene.open(`${server.url}/inner-scroller`);
  const captured = await scene.capture(page);
  expect(captured.record.notCaptured).toEqual([]);
  expect(await runsOf(captured, HEADER)).toEqual([[0, 55]]);
  expect(await runsOf(captured, BAND)).toEqual([[4_060, 4_115]]);
  expect(await runsOf(captured, FOOTER)).toEqual([[4_120, 4_155]]);
  expect(await page.evaluate(() => document.getElementById('main')!.getAttribute('style'))).toBe(
    'height:calc(100vh - 100px);overflow-y:auto',
  );
  await page.close();
});

test('a scrolling dialog over the page is what is captured', async () => {
  const page = await scene.open(`${server.url}/dialog`);
  const captured = await scene.capture(page);
  const last = captured.record.parts.at(-1)!;
  expect(last.top + last.height).toBe(60 + 2_460 + 60);
  const [inBand, behind] = await coloursAt(scene.control, captured, [
    { x: 500, y: 60 + 2_440 },
    { x: 100, y: 1_500 },
  ]);
  expect(inBand).toBe(BAND);
  expect(behind).toBe('#ffffff');
  await page.close();
});

test('images that load on scrolling are in the picture', async () => {
  const page = await scene.open(`${server.url}/lazy`);
  const captured = await scene.capture(page);
  expect(captured.record.notCaptured).toEqual([]);
  const points = [...Array(12).keys()].map((n) => ({ x: 100, y: n * 600 + 70 }));
  expect(await coloursAt(scene.control, captured, points)).toEqual(Array(12).fill('#123456'));
  await page.close();
});

test('an endless list ends at a limit and the record says so', async () => {
  const page = await scene.open(`${server.url}/endless`);
  const captured = await scene.capture(page);
  expect(captured.record.notCaptured.map(({ what }) => what)).toContain('endless-list');
  const last = captured.record.parts.at(-1)!;
  expect(last.top + last.height).toBeGreaterThan(2_000);
  await page.close();
});

test('a frame of another site is listed', async () => {
  const page = await scene.open(`${server.url}/frames`);
  const captured = await scene.capture(page);
  expect(captured.record.notCaptured).toEqual([{ what: 'cross-origin-frame', detail: 'http://localhost:1' }]);
  await page.close();
});

test('our marks and the open card are in no picture, and the marks are back afterwards', async () => {
  const demo = await servePages(join(import.meta.dirname, '../../../scripts/demo/site'));
  const page = await scene.open(`${demo.url}/zh/agreement.html`);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  const marked = await page.evaluate(() => CSS.highlights.size);
  await page.getByText('月卡与季卡开通后').click({ position: { x: 30, y: 12 } });
  await expect(page.locator('refundlens-card')).toHaveCount(1);
  const captured = await scene.capture(page);
  const clause = captured.record.places!.find(({ what }) => what === 'clause')!;
  // The paper of the page right beside the letters: under a mark it would have the mark's colour.
  const [paper, beside] = await coloursAt(scene.control, captured, [
    { x: 5, y: clause.top },
    { x: clause.left + 1, y: clause.top + 1 },
  ]);
  expect(beside).toBe(paper);
  expect(captured.files.get('page.mhtml')!.toString('latin1')).not.toContain('refundlens-card');
  await page.waitForFunction((wanted) => CSS.highlights.size === wanted, marked);
  await page.close();
  await demo.close();
});

test('the notice before paying is in no picture either, and is back afterwards', async () => {
  const demo = await servePages(join(import.meta.dirname, '../../../scripts/demo/site'));
  const page = await scene.open(`${demo.url}/zh/checkout.html`);
  await expect(page.locator('refundlens-card')).toHaveCount(1, { timeout: 15_000 });
  const captured = await scene.capture(page);
  // In the page's margin, where the ring would be left of the box and the notice in its corner.
  const view = page.viewportSize()!;
  const [paper, corner] = await coloursAt(scene.control, captured, [
    { x: 5, y: 5 },
    { x: view.width - 40, y: view.height - 40 },
  ]);
  expect(corner).toBe(paper);
  expect(captured.files.get('page.mhtml')!.toString('latin1')).not.toContain('refundlens-card');
  await expect(page.locator('refundlens-card')).toHaveCount(1);
  await page.close();
  await demo.close();
});

test('recycled rows: every row is in the picture, though only sixteen exist at a time', async () => {
  const page = await scene.open(`${server.url}/recycled`);
  const captured = await scene.capture(page);
  expect(captured.record.notCaptured).toEqual([]);
  const rows = [...Array(60).keys()];
  const wanted = rows.map((n) => `#${(0x202020 + n * 0x030201).toString(16)}`);
  const middles = rows.map((n) => ({ x: 700, y: n * 100 + 50 }));
  expect(await coloursAt(scene.control, captured, middles)).toEqual(wanted);
  await page.close();
});

test('an agreement that scrolls in a frame of the same site: what is not in the picture is said', async () => {
  const page = await scene.open(`${server.url}/agreement-frame`);
  const captured = await scene.capture(page);
  expect(captured.record.notCaptured).toEqual([
    { what: 'inner-scroller', detail: 'iframe#agreement: 4700 px below' },
  ]);
  await page.close();
});
