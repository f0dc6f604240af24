// Captures kept as one ordered set: begun in the popup, joined by what is captured, shown and exported on the desk.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readZip } from '@/lib/core/evidence/zip-container';
import { type PageServer, servePages } from '../extension';
import { openScene, type Scene } from './scene';

let server: PageServer;
let scene: Scene;

test.beforeAll(async () => {
  server = await servePages(join(import.meta.dirname, '../../../scripts/demo/site'));
  scene = await openScene({ viewport: { width: 1_000, height: 800 } });
});
test.afterAll(async () => {
  await scene.close();
  await server.close();
});

test('agreement and order in one set, in the order in which they were kept, exported as one file', async () => {
  const page = await scene.open(`${server.url}/zh/agreement.html`);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  const popup = await scene.extension.openExtensionPage(
    `popup.html?tab=${await scene.extension.tabIdOf(page)}`,
  );
  await popup.getByRole('button', { name: '成套存证' }).click();
  const strip = popup.locator('.series');
  await expect(strip).toContainText('还缺：订单、协议、付款、沟通记录');
  const agreement = await scene.capture(page, 'visible');
  expect(agreement.record.set).toMatchObject({ position: 1, role: 'agreement' });
  await popup.getByLabel('下一份是').selectOption('payment');
  await page.goto(`${server.url}/zh/order.html`);
  await page.waitForFunction(() => CSS.highlights !== undefined && document.readyState === 'complete');
  const payment = await scene.capture(page, 'visible');
  expect(payment.record.set).toEqual({ id: agreement.record.set!.id, position: 2, role: 'payment' });

  const desk = await scene.extension.openExtensionPage('desk.html#/evidence');
  const set = desk.locator('.set');
  await expect(set.getByRole('heading')).toHaveText('一套存证，2 份');
  await expect(set.locator('.record .chip').first()).toHaveText('协议');
  await expect(set).toContainText('还缺：订单、沟通记录');
  const download = desk.waitForEvent('download');
  await set.getByRole('button', { name: '导出这一套' }).click();
  const entries = readZip(new Uint8Array(readFileSync(await (await download).path())))!;
  const names = entries.map(({ name }) => name.slice(0, 12));
  expect(names).toEqual(['README.txt', '01-agreement', '02-payment-r', 'SHA256SUMS']);
  await expect(set.getByRole('status')).toContainText('refundlens-set-');

  await popup.reload();
  await expect(strip).toContainText('已存 2 份');
  await popup.getByRole('button', { name: '结束这一套' }).click();
  await expect(strip).toHaveCount(0);
  await page.bringToFront();
  expect((await scene.capture(page, 'visible')).record.set).toBeUndefined();
});
