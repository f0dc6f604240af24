// Acceptance cases 4, 5 and 17: what ends a capture, that nothing of it stays, and what does not end it.
import { expect, test } from '@playwright/test';
import type { KeptEvidence } from '../../../scripts/evidence/read-kept';
import { type PageServer, servePages } from '../extension';
import { BAND, capturePages } from './pages';
import { coloursAt } from './pictures';
import { openScene, type Scene } from './scene';

let server: PageServer;
let scene: Scene;

/** Records kept before the test: the browser is shared by all of them. */
let keptBefore: number;

test.beforeAll(async () => {
  server = await servePages(capturePages);
  scene = await openScene({ viewport: { width: 1_000, height: 700 } });
});
test.beforeEach(async () => {
  keptBefore = (await scene.kept()).records.length;
});
test.afterAll(async () => {
  await scene.close();
  await server.close();
});

/** The records that the test itself has made, oldest first. */
const keptSince = async () => (await scene.kept()).records.slice(keptBefore);

/** Resolves when at least `done` tiles are taken. */
async function untilTile(done: number): Promise<void> {
  await expect
    .poll(async () => {
      const now = await scene.progress();
      return now.state === 'running' && now.step === 'picture' ? now.done : -1;
    })
    .toBeGreaterThanOrEqual(done);
}

const FIXED = '/fixed-bars';

test('the person cancels', async () => {
  const page = await scene.open(server.url + FIXED);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await scene.start(page);
  await untilTile(2);
  expect(await scene.send('capture.cancel', { tabId: await scene.extension.tabIdOf(page) })).toEqual({
    ok: true,
  });
  expect(await scene.finish()).toMatchObject({ state: 'stopped', code: 'capture_stopped_cancelled' });
  expect(await keptSince()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('another tab comes to the front: nothing of it is stored', async () => {
  const page = await scene.open(server.url + FIXED);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await scene.start(page);
  await untilTile(1);
  await scene.control.bringToFront();
  expect(await scene.finish()).toMatchObject({ state: 'stopped', code: 'capture_stopped_tab_switched' });
  expect(await keptSince()).toEqual([]);
  await page.bringToFront();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('the window changes its size', async () => {
  const page = await scene.open(server.url + FIXED);
  await scene.start(page);
  await untilTile(1);
  await page.setViewportSize({ width: 900, height: 700 });
  expect(await scene.finish()).toMatchObject({ state: 'stopped', code: 'capture_stopped_resized' });
  expect(await keptSince()).toEqual([]);
});

test('the page goes elsewhere, or its tab is closed', async () => {
  const page = await scene.open(server.url + FIXED);
  await scene.start(page);
  await untilTile(1);
  await page.goto(`${server.url}/short`);
  expect(await scene.finish()).toMatchObject({ state: 'stopped', code: 'capture_stopped_navigated' });
  await page.goto(server.url + FIXED);
  await scene.start(page);
  await untilTile(1);
  await page.close();
  expect(await scene.finish()).toMatchObject({ state: 'stopped' });
  expect(await keptSince()).toEqual([]);
});

test('a page that never rests', async () => {
  const page = await scene.open(`${server.url}/restless`);
  await scene.start(page);
  expect(await scene.finish()).toMatchObject({ state: 'stopped', code: 'capture_stopped_unsteady' });
});

test('a page that the browser keeps to itself', async () => {
  const page = await scene.extension.context.newPage();
  await page.goto('chrome://version');
  // Its address is hidden from extensions; the tab in front is this one.
  await page.bringToFront();
  const tabId = await scene.control.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]!.id!);
  await scene.send('capture.start', { tabId, mode: 'full' });
  expect(await scene.finish()).toMatchObject({ state: 'stopped', code: 'capture_page_unreachable' });
});

test('two captures at once: the second is refused', async () => {
  const page = await scene.open(server.url + FIXED);
  await scene.start(page);
  expect(await scene.start(page)).toEqual({ ok: false, code: 'capture_already_running' });
  expect(await scene.finish()).toMatchObject({ state: 'done' });
});

test('refused by quota in between, it goes on and is whole', async () => {
  const page = await scene.open(`${server.url}/tall-5000`);
  await scene.start(page);
  await untilTile(2);
  // The quota is the extension's: pictures taken beside the capture use it up. In the worker, since a page's calls count
  // as the person's own and are free.
  const refused = await (await scene.extension.worker()).evaluate(async () => {
    const { tabs } = globalThis.chrome as unknown as { tabs: { captureVisibleTab(): Promise<string> } };
    let count = 0;
    const take = () =>
      tabs.captureVisibleTab().catch(() => {
        count += 1;
      });
    for (let round = 0; round < 5; round += 1) {
      await Promise.all([take(), take(), take()]);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    return count;
  });
  expect(refused).toBeGreaterThan(0);
  expect(await scene.finish()).toMatchObject({ state: 'done' });
  const [{ record }] = (await keptSince()) as [KeptEvidence['records'][number]];
  const kept = await scene.kept();
  const files = new Map<string, Buffer>();
  for (const { name, blob } of kept.files.get(record.id)!)
    files.set(name, Buffer.from(await blob.arrayBuffer()));
  expect(record.parts).toMatchObject([{ height: 5_000, top: 0 }]);
  const seen = await coloursAt(scene.control, { record, files }, [
    { x: 700, y: 4_939 },
    { x: 700, y: 4_940 },
  ]);
  expect(seen[0]).not.toBe(BAND);
  expect(seen[1]).toBe(BAND);
});

test('the worker is killed between tiles: nothing is kept, the page is restored, the person is told', async () => {
  const page = await scene.open(server.url + FIXED);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await scene.start(page);
  await untilTile(2);
  const session = await scene.extension.context.newCDPSession(scene.control);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await expect.poll(() => page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await scene.finish()).toMatchObject({ state: 'stopped', code: 'capture_stopped_interrupted' });
  expect(await keptSince()).toEqual([]);
  // And the next one is whole.
  await scene.start(page);
  expect(await scene.finish()).toMatchObject({ state: 'done' });
  expect(await keptSince()).toHaveLength(1);
});
