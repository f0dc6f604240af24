import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { createEvidenceUseCases } from '@/lib/app/evidence/evidence-use-cases';
import { keepRecord } from '@/lib/app/evidence/keep-record';
import type { RecordDraft } from '@/lib/core/evidence/record';
import { verifyZip } from '@/lib/core/evidence/verify-bundle';
import { bytesToText, readZip } from '@/lib/core/evidence/zip-container';
import { digest, sampleDraft, verifySignature } from '../../core/evidence/evidence-samples';
import { createMemoryKeeper, type MemoryKeeper } from './memory-keeper';

const NOW = Date.UTC(2026, 10, 25, 4);
const TEXT = '订单编号：13800138000\n手机号 13912345678\n实付 ¥298.00';
const HTML = `<p>订单编号：13800138000</p><p>手机号 13912345678</p><p>实付 ¥298.00</p>`;

async function keep(keeper: MemoryKeeper, about: Partial<RecordDraft> = {}, text = TEXT, html = HTML) {
  const blob = (body: string, type: string) => new Blob([body], { type });
  const outcome = await keepRecord(
    keeper,
    { ...sampleDraft, id: randomUUID(), places: [], facts: [], ...about },
    [
      { name: 'page-1.png', type: 'image/png', blob: blob('picture', 'image/png') },
      { name: 'page.txt', type: 'text/plain', blob: blob(text, 'text/plain') },
      { name: 'page.html', type: 'text/html', blob: blob(html, 'text/html') },
    ],
  );
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.record;
}

const place = { what: 'private' as const, kind: 'mobile', left: 10, top: 20, width: 30, height: 10 };
const facts = [{ name: 'orderId', value: '13800138000', quote: '13800138000' }];

async function unpack(blob: Blob) {
  const zip = new Uint8Array(await blob.arrayBuffer());
  const { faults } = await verifyZip(zip, { digest, verifySignature });
  expect(faults).toEqual([]);
  return new Map(readZip(zip)!.map(({ name, bytes }) => [name, bytesToText(bytes)]));
}

test('private data is covered by default, the order number is not, and the copy names its original', async () => {
  const keeper = createMemoryKeeper();
  const evidence = createEvidenceUseCases({ keeper, now: () => NOW });
  const original = await keep(keeper, { places: [place], facts });
  const outcome = await evidence.exportBundle(original.id);
  if (!outcome.ok) throw new Error(outcome.code);
  expect(outcome.fileName).toMatch(/-redacted\.zip$/);
  const files = await unpack(outcome.blob);
  for (const body of files.values()) expect(body).not.toContain('13912345678');
  expect(files.get('page.txt')).toBe('订单编号：13800138000\n手机号 ███████████\n实付 ¥298.00');
  expect(files.get('page.html')).toContain('13800138000');
  expect(keeper.painted).toEqual([[{ left: 8, top: 18, width: 34, height: 14 }]]);
  expect(outcome.record.redaction).toMatchObject({ of: original.id, textMasks: 1, htmlMasks: 1 });
  expect(outcome.record.redaction!.originals).toEqual(original.files);
  // Asked again, the same copy is given.
  const again = await evidence.exportBundle(original.id);
  expect(again.ok && again.record.id).toBe(outcome.record.id);
  expect((await evidence.list()).chain).toEqual({ length: 2, deleted: 0, brokenAt: null });
});

test('the original only when it is asked for', async () => {
  const keeper = createMemoryKeeper();
  const evidence = createEvidenceUseCases({ keeper, now: () => NOW });
  const { id } = await keep(keeper, { places: [place], facts });
  const outcome = await evidence.exportBundle(id, { original: true });
  if (!outcome.ok) throw new Error(outcome.code);
  expect((await unpack(outcome.blob)).get('page.txt')).toBe(TEXT);
});

test('without anything private the record itself goes out', async () => {
  const keeper = createMemoryKeeper();
  const evidence = createEvidenceUseCases({ keeper, now: () => NOW });
  const { id } = await keep(keeper, {}, '七天内可退', '<p>七天内可退</p>');
  const outcome = await evidence.exportBundle(id);
  expect(outcome.ok && outcome.record.id).toBe(id);
});

test('private data in the page source alone is covered too', async () => {
  const keeper = createMemoryKeeper();
  const evidence = createEvidenceUseCases({ keeper, now: () => NOW });
  const { id } = await keep(keeper, {}, 'x', '<p>x</p><script>user={mobile:"13912345678"}</script>');
  const outcome = await evidence.exportBundle(id);
  if (!outcome.ok) throw new Error(outcome.code);
  expect((await unpack(outcome.blob)).get('page.html')).toBe('<p>x</p>');
});

test('any error in covering: no export, no copy kept', async () => {
  const keeper = createMemoryKeeper({ paint: 'fails' });
  const evidence = createEvidenceUseCases({ keeper, now: () => NOW });
  const { id } = await keep(keeper, { places: [place] });
  expect(await evidence.exportBundle(id)).toEqual({ ok: false, code: 'redaction_failed', file: '' });
  expect((await evidence.list()).records).toHaveLength(1);
});

test('a record that does not say where private data lies is not handed out as if covered', async () => {
  const keeper = createMemoryKeeper();
  const evidence = createEvidenceUseCases({ keeper, now: () => NOW });
  const { id } = await keep(keeper);
  const kept = (await keeper.store.read(id))!;
  const { places: _, ...older } = kept.record;
  keeper.store.read = async () => ({ ...kept, record: older });
  expect(await evidence.exportBundle(id)).toMatchObject({ ok: false, code: 'redaction_not_possible' });
});

test("the person's boxes are the ones drawn", async () => {
  const keeper = createMemoryKeeper();
  const evidence = createEvidenceUseCases({ keeper, now: () => NOW });
  const { id } = await keep(keeper, { places: [place] });
  expect(await evidence.planRedaction(id)).toHaveLength(1);
  const box = { kind: 'person' as const, left: 0, top: 50, width: 500, height: 100 };
  const made = await evidence.redact(id, [box]);
  expect(made.ok && made.record.redaction!.boxes).toEqual([box]);
  expect(keeper.painted).toEqual([[{ left: 0, top: 50, width: 100, height: 10 }]]);
  const outcome = await evidence.exportBundle(id);
  expect(outcome.ok && made.ok && outcome.record.id === made.record.id).toBe(true);
});

test('a file that changed in the store is not packed', async () => {
  const keeper = createMemoryKeeper();
  const evidence = createEvidenceUseCases({ keeper, now: () => NOW });
  const { id } = await keep(keeper, {}, 'x', '<p>x</p>');
  keeper.spoil(id, 'page-1.png');
  expect(await evidence.exportBundle(id)).toEqual({
    ok: false,
    code: 'evidence_damaged',
    file: 'page-1.png',
  });
});

test('a deleted record leaves its link in the chain', async () => {
  const keeper = createMemoryKeeper();
  const evidence = createEvidenceUseCases({ keeper, now: () => NOW });
  const first = await keep(keeper, {}, 'x', '<p>x</p>');
  const second = await keep(keeper, {}, 'y', '<p>y</p>');
  expect(await evidence.remove(first.id)).toBe(true);
  expect(await evidence.open(first.id)).toBeNull();
  expect((await evidence.list()).chain).toEqual({ length: 2, deleted: 1, brokenAt: null });
  const outcome = await evidence.exportBundle(second.id);
  if (!outcome.ok) throw new Error(outcome.code);
  const chain = JSON.parse((await unpack(outcome.blob)).get('chain.json')!) as { deletedAt?: string }[];
  expect(chain.map(({ deletedAt }) => deletedAt)).toEqual(['2026-11-25T04:00:00.000Z', undefined]);
});

test('a bundle comes back in, once, whole, and goes out again byte for byte', async () => {
  const home = createMemoryKeeper();
  const { id } = await keep(home, {}, 'x', '<p>x</p>');
  const sent = await createEvidenceUseCases({ keeper: home, now: () => NOW }).exportBundle(id);
  if (!sent.ok) throw new Error(sent.code);
  const keeper = createMemoryKeeper();
  const evidence = createEvidenceUseCases({ keeper, now: () => NOW });
  expect((await evidence.verify(sent.blob)).faults).toEqual([]);
  expect(await evidence.takeIn(sent.blob)).toMatchObject({ ok: true, record: { id } });
  expect(await evidence.takeIn(sent.blob)).toMatchObject({ ok: false, code: 'import_exists' });
  const back = await evidence.exportBundle(id);
  if (!back.ok) throw new Error(back.code);
  expect(Buffer.from(await back.blob.arrayBuffer()).equals(Buffer.from(await sent.blob.arrayBuffer()))).toBe(
    true,
  );
  const spoilt = new Uint8Array(await sent.blob.arrayBuffer());
  spoilt[spoilt.length - 1_000]! ^= 1;
  const other = createEvidenceUseCases({ keeper: createMemoryKeeper(), now: () => NOW });
  expect(await other.takeIn(new Blob([spoilt]))).toMatchObject({ ok: false, code: 'import_faulty' });
});

test('two records kept at once both get their place in the chain', async () => {
  const keeper = createMemoryKeeper();
  await Promise.all([keep(keeper), keep(keeper), keep(keeper)]);
  const evidence = createEvidenceUseCases({ keeper, now: () => NOW });
  expect((await evidence.list()).chain).toEqual({ length: 3, deleted: 0, brokenAt: null });
});

test('a full disk keeps what is there', async () => {
  const keeper = createMemoryKeeper({ room: 'none' });
  await expect(keep(keeper)).rejects.toThrow('quota');
});
