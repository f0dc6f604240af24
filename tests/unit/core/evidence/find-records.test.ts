import { expect, test } from 'vitest';
import { findRecords } from '@/lib/core/evidence/find-records';
import { createRecord } from '@/lib/core/evidence/record';
import { sampleDraft } from './evidence-samples';

const file = { name: 'page-1.png', type: 'image/png', size: 3, sha256: 'b'.repeat(64) };
const record = (about: object) => createRecord({ ...sampleDraft, ...about }, [file], null).record;
const order = record({
  title: '订单详情 ＶＩＰ',
  facts: [{ name: 'orderId', value: '20261125', quote: '20261125' }],
});
const terms = record({ title: 'Terms', url: 'https://other.test/terms', clauses: [] });

test('by title, site, order number, clause and day, every word of it', () => {
  const found = (wanted: string) => findRecords([order, terms], wanted).map(({ title }) => title);
  expect(found('  ')).toHaveLength(2);
  expect(found('vip')).toEqual([order.title]);
  expect(found('20261125')).toEqual([order.title]);
  expect(found('七天内')).toEqual([order.title]);
  expect(found('TERMS other.test')).toEqual([terms.title]);
  expect(found('2026-11-25')).toHaveLength(2);
  expect(found('订单 other.test')).toEqual([]);
});
