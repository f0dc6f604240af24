// Acceptance case 17: the worker dies at any moment of a capture (held at each step: killed-steps.spec.ts). Afterwards
// every record is whole or absent, the chain holds, and the person is told.
import { expect, test } from '@playwright/test';
import { type PageServer, servePages } from '../extension';
import { capturePages } from './pages';
import { openScene, type Scene } from './scene';
import { expectWholeStore } from './whole-store';

/** Milliseconds after the start at which the worker is stopped: from the first question to well after the writing. */
const MOMENTS_MS = [0, 100, 200, 300, 400, 500, 650, 1_000];

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

test('stopped at eight moments of a capture', async () => {
  test.setTimeout(120_000);
  const page = await scene.open(`${server.url}/private`);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const session = await scene.extension.context.newCDPSession(scene.control);
  await session.send('ServiceWorker.enable');
  const ends: string[] = [];
  for (const moment of MOMENTS_MS) {
    await scene.start(page, 'visible');
    await new Promise((resolve) => setTimeout(resolve, moment));
    await session.send('ServiceWorker.stopAllWorkers');
    const end = await scene.finish();
    ends.push(end.state === 'stopped' ? end.code : end.state);
    await expectWholeStore(scene);
    await expect.poll(() => page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  }
  // The moments reach from before the first picture to after the record: both ends were seen, and nothing else.
  expect([...new Set(ends)].sort()).toEqual(['capture_stopped_interrupted', 'done']);
  const kept = await expectWholeStore(scene);
  await scene.capture(page, 'visible');
  expect(await expectWholeStore(scene)).toBe(kept + 1);
});
