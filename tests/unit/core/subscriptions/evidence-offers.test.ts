// Kept evidence offered to a subscription: by order number, page, agreement and site, the surest first.
import { expect, test } from 'vitest';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import { offerEvidence } from '@/lib/core/subscriptions/evidence-offers';
import { item } from './items';

const record = (id: string, part: Partial<EvidenceRecord>): EvidenceRecord =>
  ({ id, url: 'https://qinghe.example/', capturedAt: '2026-02-01T00:00:00.000Z', ...part }) as EvidenceRecord;
const orderFact = (value: string) => [{ name: 'orderId', value, quote: value }];
const mine = item({ orderId: 'QH1', url: 'https://qinghe.example/order/1' });
const offered = (records: EvidenceRecord[], one = mine) =>
  offerEvidence(one, records).map(({ record: { id }, why }) => `${id} ${why}`);

test('the surest first: order number, page, agreement, site; of equal ones the newest', () => {
  expect(
    offered([
      record('old', {}),
      record('new', { capturedAt: '2026-03-01T00:00:00.000Z' }),
      record('terms', { url: 'https://help.qinghe.example/terms', pageKind: 'agreement' }),
      record('page', { url: 'https://qinghe.example/order/1#top' }),
      record('mail', { url: 'https://mail.example/1', facts: orderFact('QH1') }),
    ]),
  ).toEqual(['mail order', 'page page', 'terms agreement', 'new site', 'old site']);
});

test('other sites, covered copies and what is attached already are not offered', () => {
  const redaction = {} as EvidenceRecord['redaction'];
  const attached = item({
    evidence: ['a'],
    agreement: { url: 'https://qinghe.example/terms', seenAt: '2026-02-01T00:00:00.000Z', recordId: 'b' },
  });
  expect(offered([record('a', {}), record('b', {}), record('c', { redaction })], attached)).toEqual([]);
  expect(offered([record('x', { url: 'https://notqinghe.example/' })])).toEqual([]);
});

test('an item without a site takes nothing by site', () => {
  const loose = item({ site: '' });
  expect(offered([record('x', {}), record('file', { url: 'file:///a.html' })], loose)).toEqual([]);
});
