// The store in the browser: what is deleted leaves its link, a full disk takes nothing away, and the browser is asked to
// keep it.
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { verifyZip } from '@/lib/core/evidence/verify-bundle';
import { bytesToText, readZip } from '@/lib/core/evidence/zip-container';
import { exportFromDesk } from '../../../scripts/evidence/export-from-desk';
import { digest, verifySignature } from '../../unit/core/evidence/evidence-samples';
import { type PageServer, servePages } from '../extension';
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

/**
 * Runs in the worker or page: the `nth` row that is written from now on, and none after it, finds the disk full. 0 gives
 * room again.
 */
function fillDisk(nth: number): void {
  const store = IDBObjectStore.prototype as IDBObjectStore & { ownAdd?: IDBObjectStore['add'] };
  store.ownAdd ??= store.add;
  const { ownAdd } = store;
  let count = 0;
  store.add = function (...given) {
    count += 1;
    if (nth > 0 && count >= nth) throw new DOMException('full', 'QuotaExceededError');
    return ownAdd.apply(this, given);
  };
}

const openDesk = (id: string): Promise<Page> =>
  scene.extension.openExtensionPage(`desk.html#/evidence/${id}`);

test('deleted at the desk: record and files go, hash and day stay, and later bundles verify', async () => {
  const page = await scene.open(`${server.url}/short`);
  const first = await scene.capture(page, 'visible');
  const second = await scene.capture(page, 'visible');
  const desk = await openDesk(first.record.id);
  await desk.locator('.export > .record-actions > .danger').click();
  await desk.locator('dialog .danger').click();
  await expect(desk.locator('.record')).toHaveCount(1);
  // The chain still holds, and one of it is gone by the person's own will.
  await expect(desk.locator('.shelf-state.good')).toBeVisible();
  await expect(desk.locator('.shelf-state.bad')).toHaveCount(0);
  await desk.close();

  const kept = await scene.kept();
  expect(kept.files.has(first.record.id)).toBe(false);
  const [gone, standing] = kept.chain;
  expect(gone).toMatchObject({ id: first.record.id, sha256: second.record.previous });
  expect(Date.now() - Date.parse(gone!.deletedAt!)).toBeLessThan(60_000);
  expect(standing).toMatchObject({ id: second.record.id, previous: gone!.sha256 });
  expect(standing!.deletedAt).toBeUndefined();
  await expectWholeStore(scene);

  const zip = new Uint8Array(readFileSync(await exportFromDesk(scene.extension, second.record.id)));
  expect((await verifyZip(zip, { digest, verifySignature })).faults).toEqual([]);
  const chain = readZip(zip)!.find(({ name }) => name === 'chain.json')!;
  expect(JSON.parse(bytesToText(chain.bytes))[0].deletedAt).toBe(gone!.deletedAt);
  await page.close();
});

test('a full disk while a page is kept: nothing half, what was there stays, and it is said', async () => {
  const page = await scene.open(`${server.url}/short`);
  const kept = await expectWholeStore(scene);
  for (const nth of [1, 3, 5]) {
    const worker = await scene.extension.worker();
    await worker.evaluate(fillDisk, nth);
    await scene.start(page, 'visible');
    expect(await scene.finish()).toMatchObject({ state: 'stopped', code: 'capture_failed_storage' });
    expect(await expectWholeStore(scene)).toBe(kept);
    await worker.evaluate(fillDisk, 0);
  }
  await scene.capture(page, 'visible');
  expect(await expectWholeStore(scene)).toBe(kept + 1);
  await page.close();
});

test('a full disk at the desk: no covered copy, no export, and words that say what to do', async () => {
  const page = await scene.open(`${server.url}/private`);
  const { record } = await scene.capture(page, 'visible');
  const kept = await expectWholeStore(scene);
  const desk = await openDesk(record.id);
  const button = desk.locator('.export > .record-actions > .primary');
  await expect(button).toBeEnabled();
  await desk.evaluate(fillDisk, 2);
  await button.click();
  await expect(desk.locator('.export-failed')).toContainText(/存储空间不够|not enough room|no room/i);
  expect(await expectWholeStore(scene)).toBe(kept);
  await desk.close();
  await page.close();
});

test('with evidence in it, the browser is asked to keep the store for good; its size is shown', async () => {
  const { context } = scene.extension;
  await context.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') return;
    const { persist } = StorageManager.prototype;
    StorageManager.prototype.persist = function () {
      document.documentElement.dataset.asked = 'yes';
      return persist.call(this);
    };
  });
  const desk = await scene.extension.openExtensionPage('desk.html#/about');
  await expect(desk.locator('.desk-storage')).toContainText(/\d (?:KB|MB)/);
  await expect(desk.locator('main')).toContainText(/浏览器答应不会自动清理|promised not to clear/);
  await expect(desk.locator('html[data-asked=yes]')).toHaveCount(1);
  await desk.close();
});
