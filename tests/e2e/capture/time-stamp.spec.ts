// Time stamps in the browser: off, switched on, asked of OpenSSL's own authority on loopback, handed on, checked.
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { evidenceRecordSchema } from '@/lib/core/evidence/types';
import { readZip } from '@/lib/core/evidence/zip-container';
import { exportFromDesk } from '../../../scripts/evidence/export-from-desk';
import { type Authority, createAuthority } from '../../unit/core/evidence/authority';
import { type PageServer, servePages } from '../extension';
import { capturePages } from './pages';
import { openScene, type Scene } from './scene';

let pages: PageServer;
let scene: Scene;
let authority: Authority;
let server: Server;
let address: string;
const asked: { headers: Record<string, unknown>; size: number }[] = [];

test.beforeAll(async () => {
  pages = await servePages(capturePages);
  scene = await openScene({ viewport: { width: 1_000, height: 800 } });
  authority = createAuthority();
  server = createServer(async (request, response) => {
    const body: Buffer[] = [];
    for await (const chunk of request) body.push(chunk as Buffer);
    const bytes = Buffer.concat(body);
    asked.push({ headers: request.headers, size: bytes.length });
    response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(authority.answer(bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsr`;
});
test.afterAll(async () => {
  await scene.close();
  await pages.close();
  server.close();
  authority.close();
});

/** Whether a page of ours may send a request to that address. */
const mayReach = (page: Page, url: string) =>
  page.evaluate(
    (wanted) =>
      fetch(wanted, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      ),
    url,
  );

test('off by default: no page of ours reaches the authority, and none is offered', async () => {
  const captured = await scene.capture(await scene.open(`${pages.url}/short`), 'visible');
  for (const path of ['popup.html', `desk.html#/evidence/${captured.record.id}`]) {
    const page = await scene.extension.openExtensionPage(path);
    await expect(page.locator('h1').first()).not.toBeEmpty();
    expect(await mayReach(page, address), path).toBe(false);
    await expect(page.locator('#time-stamp-title')).toHaveCount(0);
    await page.close();
  }
  expect(asked).toEqual([]);
});

test('switched on, a record is stamped; openssl verifies the token of the exported bundle', async () => {
  const desk = await scene.extension.openExtensionPage('desk.html#/about');
  await desk.locator('#time-stamp-address').fill('tsa.example');
  await desk.locator('.time-stamp-form button[type=submit]').evaluate((button: HTMLButtonElement) => {
    button.form!.noValidate = true;
  });
  await desk.locator('.time-stamp-form button[type=submit]').click();
  await expect(desk.locator('#time-stamp-trouble')).toContainText('https://');
  await desk.locator('#time-stamp-address').fill(address);
  await desk.locator('.time-stamp-form button[type=submit]').click();
  await expect(desk.locator('#time-stamp-trouble')).toContainText(address);
  expect(await mayReach(desk, `${pages.url}/short`)).toBe(false);
  expect(asked).toEqual([]);

  const { records } = await scene.kept();
  const { id } = records[0]!.record;
  const opened = await scene.extension.openExtensionPage(`desk.html#/evidence/${id}`);
  const panel = opened.locator('section[aria-labelledby="time-stamp-title"]');
  await panel.getByRole('button').click();
  await expect(panel).toContainText('Test stamps');
  expect(asked).toHaveLength(1);
  expect(asked[0]!.size).toBeLessThan(90);
  expect(asked[0]!.headers).toMatchObject({ 'content-type': 'application/timestamp-query' });
  for (const name of ['cookie', 'referer']) expect(asked[0]!.headers).not.toHaveProperty(name);

  const exported = await exportFromDesk(scene.extension, id);
  const entries = readZip(new Uint8Array(readFileSync(exported)))!;
  for (const name of ['manifest.json', 'timestamp.tsr']) {
    writeFileSync(join(authority.folder, name), entries.find((entry) => entry.name === name)!.bytes);
  }
  // A copy, where the page was found to hold something private, hands on the stamp of its original.
  const { redaction } = evidenceRecordSchema.parse(
    JSON.parse(readFileSync(join(authority.folder, 'manifest.json'), 'utf8')),
  );
  const data = redaction ? ['-digest', redaction.manifest] : ['-data', 'manifest.json'];
  const verify = ['ts', '-verify', ...data, '-in', 'timestamp.tsr', '-CAfile', 'root.pem'];
  expect(authority.run(...verify)).toContain('Verification: OK');

  // And the desk itself checks it, in a bundle from elsewhere.
  await opened.close();
  await desk.goto(desk.url().replace('#/about', '#/evidence'));
  const spoilt = readFileSync(exported);
  spoilt[spoilt.lastIndexOf(Buffer.from('Test stamps'))]! ^= 1;
  const zip = join(authority.folder, 'spoilt.zip');
  writeFileSync(zip, spoilt);
  await desk.locator('input[type=file]').first().setInputFiles(zip);
  await expect(desk.locator('.check-result.faulty')).toContainText('timestamp.tsr');
  await expect(desk.locator('.check-result.faulty')).toContainText('时间戳对不上');
  await desk.close();
});

test('switched off again, nothing is reached', async () => {
  const desk = await scene.extension.openExtensionPage('desk.html#/about');
  await desk.locator('.time-stamp-form button[type=button]').click();
  await expect(desk.locator('.time-stamp-form button[type=button]')).toHaveCount(0);
  expect(await mayReach(desk, address)).toBe(false);
  await desk.close();
});
