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

const drawn = { kind: 'person' as const, left: 0, top: 50, width: 500, height: 100 };

test("the person's boxes are the ones drawn, and the copy is the one given from then on", async () => {
  const keeper = createMemoryKeeper();
  const evidence = createEvidenceUseCases({ keeper, now: () => NOW });
  const { id } = await keep(keeper, { places: [place], facts });
  expect(await evidence.planRedaction(id)).toMatchObject({ found: [{ kind: 'mobile' }], last: null });
  const choice = { boxes: [drawn], words: [], texts: 'left-out' as const };
  const made = await evidence.exportBundle(id, { choice });
  if (!made.ok) throw new Error(made.code);
  expect(made.record.redaction!.boxes).toEqual([drawn]);
  expect(keeper.painted).toEqual([[{ left: 0, top: 50, width: 100, height: 10 }]]);
  const outcome = await evidence.exportBundle(id);
  expect(outcome.ok && outcome.record.id).toBe(made.record.id);
  expect((await evidence.planRedaction(id))!.last).toEqual([drawn]);
});

test('what a hand-drawn box hides is unknown: text and page stay out, and quotes that may lie below', async () => {
  const keeper = createMemoryKeeper();
  const evidence = createEvidenceUseCases({ keeper, now: () => NOW });
  const clauses = [
    { kind: 'refund.window' as const, quote: '七天内可退', start: 0, end: 5 },
    { kind: 'refund.none' as const, quote: '概不退款', start: 6, end: 10 },
    { kind: 'refund.full' as const, quote: '没有位置', start: 11, end: 15 },
  ];
  const at = (ref: number, top: number) => ({
    ...{ what: 'clause' as const, kind: 'x', ref, left: 5, top, width: 10, height: 5 },
  });
  const { id } = await keep(keeper, { places: [at(0, 0), at(1, 55)], facts, clauses });
  const outcome = await evidence.exportBundle(id, {
    choice: { boxes: [drawn], words: [], texts: 'left-out' },
  });
  if (!outcome.ok) throw new Error(outcome.code);
  const files = await unpack(outcome.blob);
  expect([...files.keys()].filter((name) => name.startsWith('page'))).toEqual(['page-1.png']);
  expect(outcome.record.clauses.map(({ quote }) => quote)).toEqual(['七天内可退', '████', '████']);
  expect(outcome.record.facts).toEqual([]);
  expect(outcome.record.places).toEqual([at(0, 0)]);
  expect(outcome.record.notCaptured.at(-1)).toMatchObject({ what: 'snapshot' });
});

test('words that the person names are covered everywhere, the value below a box too', async () => {
  const keeper = createMemoryKeeper();
  const evidence = createEvidenceUseCases({ keeper, now: () => NOW });
  const { id } = await keep(
    keeper,
    {
      facts: [{ name: 'orderId', value: '13800138000', quote: '13800138000' }],
      places: [{ what: 'fact', kind: 'orderId', left: 5, top: 55, width: 20, height: 5 }],
      title: '小鹿 Anna 的订单',
      url: 'https://vip.shop.test/u/%E5%B0%8F%E9%B9%BF?nick=anna&mail=a%40b.test',
      notCaptured: [{ what: 'cross-origin-frame', detail: 'https://pay.test/?m=13912345678' }],
    },
    `小鹿，您好
${TEXT}`,
    `<p title="ANNA">小<b>鹿</b></p>${HTML}`,
  );
  const outcome = await evidence.exportBundle(id, {
    choice: { boxes: [drawn], words: ['小鹿', 'anna'], texts: 'kept' },
  });
  if (!outcome.ok) throw new Error(outcome.code);
  for (const [name, body] of await unpack(outcome.blob)) {
    const words = body.replace(/[0-9a-f]{64}/g, '');
    for (const value of ['小鹿', '13800138000', '13912345678', 'a%40b.test', '%E5%B0%8F', 'b.test'])
      expect(words, `${value} in ${name}`).not.toContain(value);
    expect(words.toLowerCase(), name).not.toContain('anna');
  }
});

test('a record that does not say where private data lies can be covered by hand', async () => {
  const keeper = createMemoryKeeper();
  const evidence = createEvidenceUseCases({ keeper, now: () => NOW });
  const { id } = await keep(keeper);
  const kept = (await keeper.store.read(id))!;
  const { places: _, ...older } = kept.record;
  const read = keeper.store.read;
  keeper.store.read = async (wanted) => (wanted === id ? { ...kept, record: older } : read(wanted));
  const choice = { boxes: [drawn], words: [], texts: 'left-out' as const };
  expect(await evidence.exportBundle(id, { choice })).toMatchObject({ ok: true });
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

test('a set is one file: its bundles in order, each whole by itself, with hashes and a guide', async () => {
  const keeper = createMemoryKeeper();
  const evidence = createEvidenceUseCases({ keeper, now: () => NOW });
  const id = randomUUID();
  const clean = ['付款 ¥298.00', '<p>付款 ¥298.00</p>'] as const;
  // Kept in another order than they are told in.
  await keep(keeper, { set: { id, position: 2, role: 'agreement' }, title: '会员协议' }, ...clean);
  await keep(keeper, { set: { id, position: 1, role: 'order' }, title: '我的订单', places: [place], facts });
  await keep(keeper, { title: 'of no set' }, ...clean);
  const outcome = await evidence.exportSet(id);
  if (!outcome.ok) throw new Error(outcome.code);
  expect(outcome.count).toBe(2);
  const entries = readZip(new Uint8Array(await outcome.blob.arrayBuffer()))!;
  const [guide, first, second, sums] = entries.map(({ name }) => name);
  expect([guide, sums]).toEqual(['README.txt', 'SHA256SUMS']);
  expect(first).toMatch(/^01-order-.*-redacted\.zip$/);
  expect(second).toMatch(/^02-agreement-.*\.zip$/);
  for (const { name, bytes } of entries.slice(1, 3)) {
    expect((await unpack(new Blob([bytes as Uint8Array<ArrayBuffer>]))).has('index.html')).toBe(true);
    expect(bytesToText(entries[3]!.bytes)).toContain(`${await digest(bytes)}  ${name}\n`);
  }
  const words = bytesToText(entries[0]!.bytes);
  expect(words.indexOf('我的订单')).toBeLessThan(words.indexOf('会员协议'));
  // The covered copy made on the way is no third member.
  expect(await evidence.exportSet(id)).toMatchObject({ ok: true, count: 2 });
  expect(await evidence.exportSet(randomUUID())).toMatchObject({ ok: false, code: 'evidence_missing' });
});

test('one damaged record of a set, and nothing of it goes out', async () => {
  const keeper = createMemoryKeeper();
  const evidence = createEvidenceUseCases({ keeper, now: () => NOW });
  const id = randomUUID();
  await keep(keeper, { set: { id, position: 1, role: 'order' } }, 'text', '<p>text</p>');
  const broken = await keep(keeper, { set: { id, position: 2, role: 'chat' } }, 'text', '<p>text</p>');
  const files = keeper.store.files;
  keeper.store.files = async (one) =>
    (await files(one)).map((file) => (one === broken.id ? { ...file, blob: new Blob(['other']) } : file));
  expect(await evidence.exportSet(id)).toMatchObject({ ok: false, code: 'evidence_damaged' });
});
