// The shared area: what fits, how long entries are split and joined, what is passed over.
import { expect, test } from 'vitest';
import { type SyncEntry, syncedOf } from '@/lib/core/subscriptions/sync/entry';
import {
  planStorage,
  readStorage,
  SYNC_QUOTA,
  storedBytes,
} from '@/lib/core/subscriptions/sync/storage-layout';
import type { Subscription } from '@/lib/core/subscriptions/types';
import { item } from '../items';

const AT = '2026-03-01T02:00:00.000Z';
const entry = (part: Partial<Subscription>, at = AT): SyncEntry => {
  const one = syncedOf(item(part));
  return { id: one.id, at, item: one };
};
const LONG = { notes: '备注<“😀”>\n\\"'.repeat(180), url: `https://qinghe.example/${'路径'.repeat(900)}` };
const read = (items: Record<string, unknown>) => {
  const result = readStorage(items);
  return result.ok ? result.entries : result.code;
};

test('entries come back as they were, the long ones in parts that each fit', () => {
  const entries: SyncEntry[] = [
    { id: 'gone', at: AT, item: null },
    entry({ id: 'short' }),
    entry({ id: 'a/b 1/2', ...LONG }),
  ];
  const { items, kept, left } = planStorage(entries);
  expect([kept, left]).toEqual([2, 0]);
  expect(Object.keys(items).length).toBeGreaterThan(3);
  for (const [key, value] of Object.entries(items))
    expect(storedBytes(key, value)).toBeLessThanOrEqual(SYNC_QUOTA.itemBytes);
  expect(read(JSON.parse(JSON.stringify(items)) as Record<string, unknown>)).toEqual(entries);
});

test('bytes are counted as UTF-8 of the JSON', () => {
  for (const value of ['plain', '中文', '😀', '"\\', { a: ['é'] }])
    expect(storedBytes('ké', value)).toBe(Buffer.byteLength(`ké${JSON.stringify(value)}`));
  // Chromium keeps "<" as \u003C.
  expect(storedBytes('', '<')).toBe(8);
});

test('half an entry is no entry, and one that is damaged or not ours hides no other', () => {
  const { items } = planStorage([entry({ id: 'long', ...LONG }), entry({ id: 'ok' })]);
  const part = Object.keys(items).find((key) => key.endsWith('/1'))!;
  const older = { ...(items[part] as object), at: '2026-02-01T00:00:00.000Z' };
  const damaged = {
    ...items,
    [part]: older,
    'ledger/bad': { v: 1, at: AT, item: { id: 'bad' } },
    'ledger/other': { v: 1, at: AT, item: syncedOf(item({ id: 'another' })) },
    'ledger/%': 1,
    foreign: 'x',
  };
  expect(read(damaged)).toMatchObject([{ id: 'ok' }]);
});

test('what a later version of ours wrote is not touched', () => {
  expect(read({ 'ledger/x': { v: 99, whatever: true } })).toBe('newer-version');
});

test('where there is no room, what charges goes in first and the rest is counted', () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    entry({ id: `id-${index}`, renewal: index % 2 === 0 ? 'off' : 'on', notes: '字'.repeat(150) }),
  );
  const { items, kept, left } = planStorage(many);
  expect(kept + left).toBe(300);
  expect(left).toBeGreaterThan(0);
  const bytes = Object.entries(items).reduce((sum, [key, value]) => sum + storedBytes(key, value), 0);
  expect(bytes).toBeLessThanOrEqual(SYNC_QUOTA.bytes);
  const on = Object.values(items).filter(
    (value) => (value as { item: { renewal: string } }).item.renewal === 'on',
  );
  expect(on).toHaveLength(Math.min(150, kept));
});

test('no more keys than the area takes', () => {
  const many = Array.from(
    { length: 600 },
    (_, index): SyncEntry => ({ id: `g${index}`, at: AT, item: null }),
  );
  expect(Object.keys(planStorage(many).items)).toHaveLength(SYNC_QUOTA.items);
});
