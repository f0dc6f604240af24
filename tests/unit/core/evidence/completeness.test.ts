import { expect, test } from 'vitest';
import { assessCompleteness } from '@/lib/core/evidence/completeness';
import { createRecord } from '@/lib/core/evidence/record';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import { sampleDraft } from './evidence-samples';

const file = { name: 'page-1.png', type: 'image/png', size: 3, sha256: 'b'.repeat(64) };
const record = (about: Partial<EvidenceRecord>) =>
  createRecord({ ...sampleDraft, ...about }, [file], null).record;
const fact = (name: string) => ({ name, value: 'x', quote: 'x' });
const box = { left: 1, top: 1, width: 9, height: 9 };

test('an order page with number and amount in the picture and no time of payment on it', () => {
  const order = record({
    pageKind: 'order',
    facts: [fact('orderId'), fact('price')],
    places: [
      { what: 'fact', kind: 'orderId', ...box },
      { what: 'fact', kind: 'price', ...box },
    ],
  });
  expect(assessCompleteness(order)).toEqual({
    shown: ['orderId', 'price'],
    notInPicture: [],
    notOnPage: ['paidAt'],
    suggestion: 'capture-order',
  });
});

test('what is on the page below the visible part asks for the full page', () => {
  const order = record({ mode: 'visible', pageKind: 'order', facts: [fact('orderId')], places: [] });
  expect(assessCompleteness(order)).toMatchObject({ notInPicture: ['orderId'], suggestion: 'capture-full' });
});

test('an agreement needs every refund clause in the picture', () => {
  const agreement = record({
    pageKind: 'agreement',
    clauses: [
      { kind: 'refund.window', quote: 'a', start: 0, end: 1 },
      { kind: 'refund.none', quote: 'b', start: 1, end: 2 },
    ],
    places: [{ what: 'clause', kind: '', ref: 0, ...box }],
  });
  expect(assessCompleteness(agreement)).toMatchObject({
    notInPicture: ['refund-clause'],
    notOnPage: ['renewal-clause'],
  });
});

test('nothing is asked of a page of no kind', () => {
  expect(assessCompleteness(record({}))).toBeNull();
  expect(assessCompleteness(record({ pageKind: 'other' }))).toBeNull();
});
