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
