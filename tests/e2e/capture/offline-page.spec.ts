// index.html of a bundle in a plain browser: what it lists, how it prints, and what it says to a bundle that was spoilt.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { createEvidenceUseCases } from '@/lib/app/evidence/evidence-use-cases';
import { keepRecord } from '@/lib/app/evidence/keep-record';
import { prepareStamp } from '@/lib/browser/time-stamp/tokens';
import { VERIFIER_TEXTS } from '@/lib/core/evidence/verifier-texts';
import { type BundleEntry, readZip, writeZip } from '@/lib/core/evidence/zip-container';
import { createMemoryKeeper } from '../../unit/app/evidence/memory-keeper';
import { type Authority, createAuthority } from '../../unit/core/evidence/authority';
import { sampleDraft } from '../../unit/core/evidence/evidence-samples';
import { createHostileZips } from '../../unit/core/evidence/hostile-zips';
import { launchBrowser } from '../popup/harness';

/** Three sheets of at most 1,360 rows, each showing some of the one before again. */
const PICTURE = { width: 1_000, height: 3_900 };
const TITLE = '订单 <b>详情</b> ‮تجربة "引号"';

let browser: Browser;
let folder: string;
let authority: Authority;
let zip: Uint8Array;
let entries: BundleEntry[];
let sha256: string;

test.beforeAll(async () => {
  browser = await launchBrowser();
  authority = createAuthority(['ec', '-pkeyopt', 'ec_paramgen_curve:P-256']);
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  const keeper = createMemoryKeeper();
  const stamping = {
    authority: async () => 'https://stamps.test/',
    prepare: async (hash: string) => prepareStamp(hash),
    ask: async (_: string, request: Uint8Array) =>
      ({ ok: true, response: authority.answer(request) }) as const,
  };
  const evidence = createEvidenceUseCases({ keeper, now: Date.now, stamping });
  const kept = await keepRecord(
    keeper,
    {
      ...sampleDraft,
      title: TITLE,
      pageKind: 'order',
      parts: [{ file: 'page-1.png', ...PICTURE, top: 0 }],
      facts: [{ name: 'orderId', value: '20261125', quote: '20261125' }],
      places: [
        { what: 'fact', kind: 'orderId', left: 10, top: 20, width: 60, height: 10 },
        { what: 'clause', kind: '', ref: 0, left: 10, top: 2_000, width: 60, height: 10 },
      ],
    },
    [
      { name: 'page-1.png', type: 'image/png', blob: new Blob([await drawPicture()]) },
      { name: 'page.txt', type: 'text/plain', blob: new Blob(['七天内可退 订单号 20261125']) },
    ],
  );
  if (!kept.ok) throw new Error(kept.code);
  expect(await evidence.stamp(kept.record.id)).toMatchObject({ ok: true });
  const packed = await evidence.exportBundle(kept.record.id, { original: true });
  if (!packed.ok) throw new Error(packed.code);
  zip = new Uint8Array(await packed.blob.arrayBuffer());
  entries = readZip(zip)!;
  sha256 = (await keeper.store.read(kept.record.id))!.sha256;
  for (const { name, bytes } of entries) writeFileSync(join(folder, name), bytes);
});
test.afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
  authority.close();
});

/** A tall picture with a band every 400 rows, as a page would look. */
async function drawPicture(): Promise<Uint8Array<ArrayBuffer>> {
  const page = await browser.newPage({ viewport: { width: PICTURE.width, height: 800 } });
  await page.setContent(
    `<body style="margin:0;background:#fff;font:40px sans-serif">${Array.from({ length: 13 }, (_, row) => `<div style="height:300px;border-bottom:8px solid #0b6a5e;box-sizing:border-box">row ${row * 300}</div>`).join('')}`,
  );
  const picture = await page.screenshot({ fullPage: true });
  await page.close();
  return Uint8Array.from(picture);
}

async function openIndex(about: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1_100, height: 900 }, locale: 'zh-CN', ...about });
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  return page;
}

const give = (page: Page, bytes: Uint8Array) =>
  page.setInputFiles('#zip', { name: 'a.zip', mimeType: 'application/zip', buffer: Buffer.from(bytes) });

const clearResult = (page: Page) => page.locator('#result').evaluate((result) => result.replaceChildren());

/** The lines of the result that are faults: file, and the words in both languages. */
async function faultsOf(page: Page): Promise<string[]> {
  await expect(page.locator('#verdict')).toHaveCount(1);
  return page.locator('#result tr.bad').allInnerTexts();
}

test('lists number, name, source, time, what it shows and page; the own hash; one language at a time', async () => {
  const page = await openIndex();
  await expect(page.locator('.list th:visible')).toHaveText(
    ['序号', '证据名称', '来源', '时间', '证明内容', '页'].map((word) => new RegExp(word)),
  );
  const rows = page.locator('.list tbody tr');
  await expect(rows).toHaveCount(3);
  const seen = { useInnerText: true };
  await expect(rows.nth(0)).toContainText('订单页；订单号「20261125」；退款条款「七天内可退」', seen);
  await expect(rows.nth(0)).toContainText('2026-11-25 10:03:04 (Asia/Shanghai)', seen);
  await expect(rows.nth(0)).toContainText(TITLE, seen);
  await expect(rows.nth(0)).toHaveText(/1–3$/, seen);
  await expect(rows.nth(2)).toContainText('Test stamps', seen);
  await expect(page.locator('.facts').first()).toContainText(`SHA-256 ${sha256}`);
  await expect(page.locator('b')).toHaveCount(0);
  await expect(page.locator('h1')).toHaveText('证据清单', seen);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('h1')).toHaveText('Evidence list', seen);
  await expect(rows.nth(0)).toContainText('order page; order number “20261125”; refund clause', seen);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.close();
  const english = await openIndex({ locale: 'en-GB' });
  await expect(english.locator('h1')).toHaveText('Evidence list', seen);
  await english.close();
});

test('printed, every sheet fills a page of its own under the number that the list says', async () => {
  const page = await openIndex();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 1_000 });
  await expect(page.locator('.check, .languages, .whole').locator('visible=true')).toHaveCount(0);
  const sheets = page.locator('.sheet');
  await expect(sheets).toHaveCount(3);
  // Nothing of the picture is lost: each sheet begins before the one before it ends.
  const windows = await sheets.evaluateAll((all) =>
    all.map((sheet) => {
      const view = sheet.querySelector('div')!.getBoundingClientRect();
      const image = sheet.querySelector('img')!.getBoundingClientRect();
      const scale = 1_000 / image.width;
      return [Math.round((view.top - image.top) * scale), Math.round((view.bottom - image.top) * scale)];
    }),
  );
  expect(windows[0]![0]).toBeLessThanOrEqual(2);
  expect(windows[1]![0]).toBeLessThan(windows[0]![1]!);
  expect(windows[2]![0]).toBeLessThan(windows[1]![1]!);
  expect(windows[2]![1]).toBeGreaterThanOrEqual(3_898);
  await page.emulateMedia({ media: null });
  // The list itself is on the first page; three sheets follow it on three pages.
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const count = pdf.match(/\/Type\s*\/Page\b/g)!.length;
  await page.evaluate(() => {
    for (const sheet of document.querySelectorAll('.sheet')) sheet.remove();
  });
  const bare = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(count - bare.match(/\/Type\s*\/Page\b/g)!.length).toBe(3);
  await page.close();
});

test('a time stamp: its hash, time, authority and signature are checked, and what is left to openssl is said', async () => {
  const page = await openIndex();
  await give(page, zip);
  await expect(page.locator('#verdict')).toHaveClass('good');
  const line = page.locator('#result tr').filter({ hasText: 'timestamp.tsr' });
  await expect(line.filter({ hasText: '签名有效' })).toContainText(/\d{4}-\d\d-\d\dT[\d:.]+Z, Test stamps/);
  await expect(line.last()).toContainText('openssl ts -verify');

  const spoil = async (change: (bytes: Uint8Array) => Uint8Array, words: keyof typeof VERIFIER_TEXTS) => {
    const list = entries.map((entry) =>
      entry.name === 'timestamp.tsr' ? { ...entry, bytes: change(entry.bytes) } : entry,
    );
    await give(page, writeZip(list));
    await expect
      .poll(() => faultsOf(page))
      .toContainEqual(expect.stringMatching(new RegExp(`timestamp\\.tsr.*${VERIFIER_TEXTS[words][0]}`)));
  };
  // The last byte is of the signature; the hash stands in the content; the rest is none of an authority's.
  await spoil((bytes) => bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte)), 'stampBroken');
  await spoil(() => authority.answer(prepareStamp('ab'.repeat(32)).request), 'stampOther');
  await spoil(() => new TextEncoder().encode('<html>'), 'stampUnreadable');
  await spoil(() => authority.answer(Uint8Array.of(0x30, 0)), 'stampUnreadable');
  const own = Buffer.from(entries.find(({ name }) => name === 'timestamp.tsr')!.bytes);
  const genTime = own.indexOf(Buffer.from('202')) + 3;
  await spoil((bytes) => bytes.map((byte, at) => (at === genTime ? byte ^ 1 : byte)), 'stampBroken');
  await page.close();
});

test('stamps of authorities with RSA and P-384 hold as well', async () => {
  const page = await openIndex();
  for (const key of [['rsa:2048'], ['ec', '-pkeyopt', 'ec_paramgen_curve:P-384']]) {
    const other = createAuthority(key);
    const list = entries.map((entry) =>
      entry.name === 'timestamp.tsr'
        ? { ...entry, bytes: other.answer(prepareStamp(sha256).request) }
        : entry,
    );
    other.close();
    await give(page, writeZip(list));
    await expect(page.locator('#result tr.good').filter({ hasText: 'timestamp.tsr' })).toContainText(
      '签名有效',
    );
  }
  await page.close();
});

test('zips made to harm are refused in plain words', async () => {
  const page = await openIndex();
  for (const { name, zip: hostile, words } of await createHostileZips()) {
    await clearResult(page);
    await give(page, hostile);
    const [zh] = VERIFIER_TEXTS[words as keyof typeof VERIFIER_TEXTS];
    await expect(page.locator('#result'), name).toContainText(zh);
    await expect(page.locator('#verdict'), name).toHaveClass('bad');
  }
  await page.close();
});

test('a changed byte is named with its file, wherever it is', async () => {
  const page = await openIndex();
  const heavy = entries.filter(({ bytes }) => bytes.length > 0);
  for (const { name } of heavy) {
    const list = entries.map((entry) =>
      entry.name === name
        ? { name, bytes: entry.bytes.map((byte, at) => (at === entry.bytes.length >> 1 ? byte ^ 4 : byte)) }
        : entry,
    );
    await clearResult(page);
    await give(page, writeZip(list));
    const faults = await faultsOf(page);
    if (name === 'SHA256SUMS') expect(faults.length).toBeGreaterThan(0);
    else expect(faults.join('\n'), name).toContain(name);
  }
  await page.close();
});
