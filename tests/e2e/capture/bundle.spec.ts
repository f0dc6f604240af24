// The bundle in other hands: sha256sum, openssl, the offline page, and our own verifier.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { packBundle } from '@/lib/app/evidence/export-bundle';
import { verifyZip } from '@/lib/core/evidence/verify-bundle';
import { type BundleEntry, readZip } from '@/lib/core/evidence/zip-container';
import { createReadKeeper } from '../../../scripts/evidence/read-kept';
import { digest, verifySignature } from '../../unit/core/evidence/evidence-samples';
import { type PageServer, servePages } from '../extension';
import { capturePages } from './pages';
import { openScene, type Scene } from './scene';

let server: PageServer;
let scene: Scene;
let folder: string;
let zip: Uint8Array;
let entries: BundleEntry[];

test.beforeAll(async () => {
  server = await servePages(capturePages);
  scene = await openScene({ viewport: { width: 1_000, height: 800 } });
  await scene.capture(await scene.open(`${server.url}/short`), 'visible');
  await scene.capture(await scene.open(`${server.url}/private`));
  const kept = await scene.kept();
  expect(kept.records).toHaveLength(2);
  const packed = await packBundle(createReadKeeper(kept), kept.records[1]!);
  if (!packed.ok) throw new Error(packed.file);
  zip = new Uint8Array(await packed.blob.arrayBuffer());
  entries = readZip(zip)!;
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  writeFileSync(join(folder, 'bundle.zip'), zip);
  for (const { name, bytes } of entries) writeFileSync(join(folder, name), bytes);
});
test.afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await scene.close();
  await server.close();
});

const run = (command: string, ...options: string[]) =>
  execFileSync(command, options, { cwd: folder, encoding: 'utf8' });

test('unpacked, sha256sum -c says OK to every file', () => {
  const lines = run('sha256sum', '-c', 'SHA256SUMS').trim().split('\n');
  expect(lines).toEqual(entries.filter(({ name }) => name !== 'SHA256SUMS').map(({ name }) => `${name}: OK`));
});

test('openssl verifies the signature, and refuses another manifest', () => {
  const options = ['dgst', '-sha256', '-verify', 'public-key.pem', '-signature', 'manifest.sig'];
  expect(run('openssl', ...options, 'manifest.json')).toContain('Verified OK');
  writeFileSync(join(folder, 'other.json'), '{}');
  expect(() => run('openssl', ...options, 'other.json')).toThrow();
  rmSync(join(folder, 'other.json'));
});

test('our own verifier finds nothing, and the record is the second of its chain', async () => {
  const { faults, record, signer } = await verifyZip(zip, { digest, verifySignature });
  expect(faults).toEqual([]);
  expect(record?.previous).toMatch(/^[0-9a-f]{64}$/);
  expect(signer).toMatch(/^[0-9a-f]{64}$/);
});

async function offline(): Promise<Page> {
  const page = await scene.extension.context.newPage();
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  return page;
}

test('the offline page shows the pictures and passes zip and files', async () => {
  const page = await offline();
  const drawn = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLImageElement>('.whole img')].map(
      (image) => image.complete && image.naturalWidth > 0,
    ),
  );
  expect(drawn).toEqual([true]);
  await page.setInputFiles('#zip', join(folder, 'bundle.zip'));
  await expect(page.locator('#verdict')).toHaveClass('good');
  await expect(page.locator('#result tr.bad')).toHaveCount(0);
  await expect(page.locator('#result')).toContainText('holds, key fingerprint');
  await page.close();
});

test('the offline page names a changed, a missing and a foreign file', async () => {
  const spoiled = mkdtempSync(join(tmpdir(), 'spoiled-'));
  for (const { name, bytes } of entries) {
    if (name === 'page.txt') continue;
    const changed = Uint8Array.from(bytes);
    if (name === 'page-1.png') changed[100]! ^= 1;
    writeFileSync(join(spoiled, name), changed);
  }
  writeFileSync(join(spoiled, 'more.txt'), 'x');
  const page = await offline();
  await page.setInputFiles('#folder', spoiled);
  await expect(page.locator('#verdict')).toHaveClass('bad');
  const bad = await page.locator('#result tr.bad td:nth-child(2)').allTextContents();
  expect([...new Set(bad)].sort()).toEqual(['more.txt', 'page-1.png', 'page.txt']);
  await page.close();
  rmSync(spoiled, { recursive: true });
});
