// Acceptance case 17, step by step: the worker or the desk is ended between tiles, while hashing, signing, writing,
// painting and packing, each held there until it is. Afterwards every record is whole or absent, the chain holds, and
// whoever waited for a capture is told.
import { expect, test } from '@playwright/test';
import { type PageServer, servePages } from '../extension';
import { holdAt, isHeld, type Step } from './hold';
import { capturePages } from './pages';
import { openScene, type Scene } from './scene';
import { expectWholeStore } from './whole-store';

let server: PageServer;
let scene: Scene;

test.beforeAll(async () => {
  server = await servePages(capturePages);
  scene = await openScene({ viewport: { width: 1_000, height: 800 } });
});
test.afterAll(async () => {
  await scene.close();
  await server.close();
});

async function endWorker(): Promise<void> {
  const session = await scene.extension.context.newCDPSession(scene.control);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

test('between two tiles', async () => {
  const page = await scene.open(`${server.url}/tall-5000`);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const kept = await expectWholeStore(scene);
  await scene.start(page);
  await expect
    .poll(async () => {
      const now = await scene.progress();
      return now.state === 'running' && now.step === 'picture' ? now.done : 0;
    })
    .toBeGreaterThanOrEqual(2);
  await endWorker();
  expect(await scene.finish()).toMatchObject({ state: 'stopped', code: 'capture_stopped_interrupted' });
  expect(await expectWholeStore(scene)).toBe(kept);
  await expect.poll(() => page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await page.close();
});

const IN_WORKER: [name: string, step: Step, nth: number][] = [
  ['while a file is hashed', 'hash', 3],
  ['while the record is signed', 'sign', 1],
  ['while the second file is written', 'write', 2],
  ['while the chain is written', 'write', 5],
];

for (const [name, step, nth] of IN_WORKER) {
  test(name, async () => {
    const page = await scene.open(`${server.url}/short`);
    // The signing key is made with the first record: with it there, no other writing comes before the record's.
    if ((await expectWholeStore(scene)) === 0) await scene.capture(page, 'visible');
    const kept = await expectWholeStore(scene);
    await (await scene.extension.worker()).evaluate(holdAt, [step, nth] as [Step, number]);
    await scene.start(page, 'visible');
    await expect.poll(async () => (await scene.extension.worker()).evaluate(isHeld)).toBe(true);
    await endWorker();
    expect(await scene.finish()).toMatchObject({ state: 'stopped', code: 'capture_stopped_interrupted' });
    expect(await expectWholeStore(scene)).toBe(kept);
    await page.close();
  });
}

const AT_DESK: [name: string, step: Step, nth: number, original: boolean][] = [
  ['the desk is closed while it paints the covered copy', 'paint', 1, false],
  ['the desk is closed while it hashes the covered copy', 'hash', 2, false],
  ['the desk is closed while it writes the covered copy', 'write', 3, false],
  ['the desk is closed while it packs', 'hash', 3, true],
];

test('the next capture is kept as if nothing had been', async () => {
  const kept = await expectWholeStore(scene);
  await scene.capture(await scene.open(`${server.url}/short`), 'visible');
  expect(await expectWholeStore(scene)).toBe(kept + 1);
});

for (const [name, step, nth, original] of AT_DESK) {
  test(name, async () => {
    const page = await scene.open(`${server.url}/private`);
    const { record } = await scene.capture(page, 'visible');
    const kept = await expectWholeStore(scene);
    const desk = await scene.extension.openExtensionPage(`desk.html#/evidence/${record.id}`);
    let downloads = 0;
    desk.on('download', () => {
      downloads += 1;
    });
    const buttons = desk.locator('.export > .record-actions > .button');
    await expect(buttons.first()).toBeEnabled();
    await desk.evaluate(holdAt, [step, nth] as [Step, number]);
    await buttons.nth(original ? 1 : 0).click();
    await expect.poll(() => desk.evaluate(isHeld)).toBe(true);
    await desk.close();
    expect(await expectWholeStore(scene)).toBe(kept);
    expect(downloads).toBe(0);
    await page.close();
  });
}
