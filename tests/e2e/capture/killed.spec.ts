// Acceptance case 17: the worker dies at any moment of a capture. Afterwards every record is whole or absent, the chain
// holds, and the person is told.
import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { findChainBreak } from '@/lib/core/evidence/chain';
import { type PageServer, servePages } from '../extension';
import { capturePages } from './pages';
import { openScene, type Scene } from './scene';

/** Milliseconds after the start at which the worker is stopped: from the first question to well after the writing. */
const MOMENTS_MS = [0, 60, 120, 180, 240, 300, 360, 420, 480, 540, 600, 700, 800, 1_000];

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

async function expectWholeStore(): Promise<number> {
  const { records, files, chain } = await scene.kept();
  expect(findChainBreak(chain)).toBeNull();
  expect(chain.map(({ id }) => id)).toEqual(records.map(({ record }) => record.id));
  expect([...files.keys()].sort()).toEqual(records.map(({ record }) => record.id).sort());
  for (const { record, manifest, sha256 } of records) {
    expect(createHash('sha256').update(manifest).digest('hex')).toBe(sha256);
    const stored = files.get(record.id)!;
    expect(stored.map(({ name }) => name)).toEqual(record.files.map(({ name }) => name));
    for (const [index, { blob }] of stored.entries()) {
      const bytes = Buffer.from(await blob.arrayBuffer());
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(record.files[index]!.sha256);
    }
  }
  return records.length;
}

test('stopped at fourteen moments of a capture', async () => {
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
    await expectWholeStore();
    await expect.poll(() => page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  }
  // The moments reach from before the first picture to after the record: both ends were seen, and nothing else.
  expect([...new Set(ends)].sort()).toEqual(['capture_stopped_interrupted', 'done']);
  const kept = await expectWholeStore();
  await scene.capture(page, 'visible');
  expect(await expectWholeStore()).toBe(kept + 1);
});

test('the desk is closed while it covers and packs: no half copy', async () => {
  test.setTimeout(120_000);
  const { records } = await scene.kept();
  const { id } = records.at(-1)!.record;
  for (const moment of [0, 20, 40, 80, 160]) {
    const desk = await scene.extension.openExtensionPage(`desk.html#/evidence/${id}`);
    await desk
      .locator('button.primary')
      .filter({ hasText: /导出|Export/ })
      .click();
    await new Promise((resolve) => setTimeout(resolve, moment));
    await desk.close();
    await expectWholeStore();
  }
});
