// Acceptance case 10: what is handed out covers ID numbers, mobile numbers and cards; order number, amount and time of
// payment stay readable.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type EvidenceRecord, evidenceRecordSchema } from '@/lib/core/evidence/types';
import { verifyZip } from '@/lib/core/evidence/verify-bundle';
import { bytesToText, readZip } from '@/lib/core/evidence/zip-container';
import { exportFromDesk } from '../../../scripts/evidence/export-from-desk';
import { digest, verifySignature } from '../../unit/core/evidence/evidence-samples';
import { type PageServer, servePages } from '../extension';
import { capturePages } from './pages';
import { coloursAt } from './pictures';
import { type Captured, openScene, type Scene } from './scene';

/** Stands split over three elements; MIDDLE is what the second of them draws. */
const SPLIT = '13800138000';
const MIDDLE = '0013';
const PRIVATE = [
  '11010519491231002X',
  '6222 0212 3456 7890 128',
  'someone@example.test',
  '李晓明',
  '13912345678',
];
const EVIDENCE = ['202611259876543210', '¥298.00', '2026-11-24 20:15:03'];

let server: PageServer;
let scene: Scene;

test.beforeAll(async () => {
  server = await servePages(capturePages);
  scene = await openScene({ viewport: { width: 1_000, height: 700 } });
});
test.afterAll(async () => {
  await scene.close();
  await server.close();
});

/** Centres and a few further points of a text on the page, in page coordinates. */
async function pointsOf(page: import('@playwright/test').Page, texts: readonly string[]) {
  return page.evaluate((wanted) => {
    scrollTo(0, 0);
    const points: { x: number; y: number }[] = [];
    for (const text of wanted) {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(text);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        const { left, top, width, height } = range.getBoundingClientRect();
        for (const share of [0.02, 0.2, 0.4, 0.6, 0.8, 0.98]) {
          points.push({ x: Math.floor(left + width * share), y: Math.floor(top + height / 2) });
        }
      }
    }
    return points;
  }, texts as string[]);
}

test('the exported copy covers private data in picture, text and page; evidence stays', async () => {
  const page = await scene.open(`${server.url}/private`);
  const captured = await scene.capture(page);
  const exported = await exportFromDesk(scene.extension, captured.record.id);
  const zip = new Uint8Array(readFileSync(exported));
  expect((await verifyZip(zip, { digest, verifySignature })).faults).toEqual([]);
  const files = new Map(readZip(zip)!.map(({ name, bytes }) => [name, Buffer.from(bytes)]));
  const record: EvidenceRecord = evidenceRecordSchema.parse(
    JSON.parse(bytesToText(files.get('manifest.json')!)),
  );
  expect(record.redaction).toMatchObject({ of: captured.record.id });
  expect(record.redaction!.originals).toEqual(captured.record.files);

  for (const [name, bytes] of files) {
    if (name.endsWith('.png')) continue;
    // Hashes are digits too: only what is no hash is looked through.
    const text = bytes.toString('utf8').replace(/[0-9a-f]{64}/g, '');
    for (const value of [SPLIT, ...PRIVATE]) expect(text, `${value} in ${name}`).not.toContain(value);
  }
  for (const value of EVIDENCE) {
    expect(files.get('page.txt')!.toString('utf8')).toContain(value);
    expect(files.get('page.html')!.toString('utf8')).toContain(value);
  }

  const copy: Captured = { record, files };
  const covered = await pointsOf(page, [MIDDLE, ...PRIVATE]);
  expect(covered.length).toBeGreaterThan(30);
  expect(new Set(await coloursAt(scene.control, copy, covered))).toEqual(new Set(['#000000']));
  const open = (await pointsOf(page, EVIDENCE)).flatMap(({ x, y }) =>
    [-9, -6, -3, 0, 3, 6, 9].map((shift) => ({ x, y: y + shift })),
  );
  expect(open.length).toBeGreaterThan(100);
  expect(await coloursAt(scene.control, copy, open)).toEqual(await coloursAt(scene.control, captured, open));

  // The original is as it was.
  const kept = await scene.kept();
  expect(kept.records).toHaveLength(2);
  expect(kept.records[0]!.record).toEqual(captured.record);
});

test('fields, shadow roots and frames of the same site are covered, a foreign frame whole', async () => {
  const page = await scene.open(`${server.url}/private-inside`);
  await page.waitForTimeout(300);
  const captured = await scene.capture(page);
  const exported = await exportFromDesk(scene.extension, captured.record.id);
  const files = new Map(
    readZip(new Uint8Array(readFileSync(exported)))!.map(({ name, bytes }) => [name, Buffer.from(bytes)]),
  );
  const record = evidenceRecordSchema.parse(JSON.parse(bytesToText(files.get('manifest.json')!)));
  expect(record.redaction?.boxes.map(({ kind }) => kind).sort()).toEqual([
    'email',
    'frame',
    'mobile',
    'mobile',
    'mobile',
  ]);
  const middles = await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#frame')!;
    const inner = frame.contentDocument!;
    const outer = frame.getBoundingClientRect();
    const placed: [Element, number, number][] = [
      [document.querySelector('#field')!, 0, 0],
      [document.querySelector('#host')!.shadowRoot!.querySelector('span')!, 0, 0],
      [inner.querySelector('span')!, outer.left + frame.clientLeft, outer.top + frame.clientTop],
      [inner.querySelector('textarea')!, outer.left + frame.clientLeft, outer.top + frame.clientTop],
      [document.querySelector('#foreign')!, 0, 0],
    ];
    return placed.map(([element, x, y]) => {
      const rect = element.getBoundingClientRect();
      return { x: Math.round(rect.left + x + rect.width / 3), y: Math.round(rect.top + y + rect.height / 2) };
    });
  });
  expect(await coloursAt(scene.control, { record, files }, middles)).toEqual(Array(5).fill('#000000'));
  for (const [name, bytes] of files) {
    if (name.endsWith('.png')) continue;
    const text = bytes.toString('utf8').replace(/[0-9a-f]{64}/g, '');
    for (const value of ['13800138000', '13712345678', '13612345678'])
      expect(text, name).not.toContain(value);
  }
});

/** Kinds of the chunks of a PNG, each once, in order. */
function chunkKinds(png: Buffer): string[] {
  const kinds: string[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    kinds.push(png.toString('latin1', at + 4, at + 8));
  }
  return [...new Set(kinds)];
}

test("the person's boxes: drawn at the desk, painted for good, without text below, without metadata", async () => {
  const page = await scene.open(`${server.url}/private`);
  const captured = await scene.capture(page, 'visible');
  const desk = await scene.extension.openExtensionPage(`desk.html#/evidence/${captured.record.id}`);
  await desk.locator('.pictures .panel-head button').click();
  const found = await desk.locator('.cover').count();
  expect(found).toBeGreaterThan(3);
  await desk.locator('.cover').first().focus();
  await desk.keyboard.press('Delete');
  await desk.locator('.redaction .button').first().click();
  await expect(desk.locator('.cover')).toHaveCount(found);
  const download = desk.waitForEvent('download');
  await desk.locator('.export > .record-actions > .primary').click();
  const entries = readZip(new Uint8Array(readFileSync(await (await download).path())))!;
  const files = new Map(entries.map(({ name, bytes }) => [name, Buffer.from(bytes)]));
  const record = evidenceRecordSchema.parse(JSON.parse(bytesToText(files.get('manifest.json')!)));
  const { boxes, of } = record.redaction!;
  expect(of).toBe(captured.record.id);
  expect(boxes.map(({ kind }) => kind)).toContain('person');
  expect([...files.keys()].filter((name) => /^page\./.test(name))).toEqual([]);

  const middle = ({ left, top, width, height }: (typeof boxes)[number]) => ({
    x: Math.floor(left + width / 2),
    y: Math.floor(top + height / 2),
  });
  const colours = await coloursAt(scene.control, { record, files }, boxes.map(middle));
  expect(new Set(colours)).toEqual(new Set(['#000000']));
  // The one taken away is seen as it was.
  const open = captured.record.places!.filter(
    ({ what, left, top }) =>
      what === 'private' &&
      !boxes.some((box) => box.left <= left && box.top <= top && box.top + box.height > top),
  );
  expect(open).toHaveLength(1);
  const points = open.flatMap(({ left, top, width, height }) =>
    Array.from({ length: 40 }, (_, index) => ({
      x: Math.floor(left + (width * index) / 40),
      y: Math.floor(top + height / 2),
    })),
  );
  expect(await coloursAt(scene.control, { record, files }, points)).toEqual(
    await coloursAt(scene.control, captured, points),
  );

  for (const [name, bytes] of [...files, ...captured.files]) {
    if (name.endsWith('.png')) {
      expect(['IHDR', 'sRGB', 'IDAT', 'IEND'], name).toEqual(expect.arrayContaining(chunkKinds(bytes)));
    }
  }
  // Exported once more without a change, the same copy is given.
  const again = desk.waitForEvent('download');
  await desk.locator('.export > .record-actions > .primary').click();
  const second = readZip(new Uint8Array(readFileSync(await (await again).path())))!;
  expect(bytesToText(second.find(({ name }) => name === 'manifest.json')!.bytes)).toBe(
    bytesToText(files.get('manifest.json')!),
  );
  await desk.close();
});
