import { expect, test } from 'vitest';
import { describeSeries, groupSets, type OpenSeries, planSetPlace } from '@/lib/core/evidence/series';
import type { SetRole } from '@/lib/core/evidence/set-roles';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import { sampleDraft } from './evidence-samples';

const SET = '0b4d3c5e-6a0f-4c59-9d0e-3f4a5b6c7d8e';
const open: OpenSeries = { id: SET, startedAt: '2026-11-25T00:00:00.000Z', next: null };

function record(id: string, place: { position: number; role: SetRole } | null, copy = false): EvidenceRecord {
  return {
    ...sampleDraft,
    id,
    format: 1,
    files: [],
    previous: null,
    ...(place ? { set: { id: SET, ...place } } : {}),
    ...(copy ? { redaction: {} as EvidenceRecord['redaction'] } : {}),
  } as EvidenceRecord;
}

const order = record('a', { position: 1, role: 'order' });
const chat = record('b', { position: 2, role: 'chat' });
const copy = record('c', { position: 2, role: 'chat' }, true);
const single = record('d', null);

test('the next place: after the last one, as the person says, as the page is, or as what is missing', () => {
  const held = [copy, chat, single, order];
  expect(planSetPlace(open, held, 'checkout')).toEqual({ id: SET, position: 3, role: 'payment' });
  expect(planSetPlace({ ...open, next: 'other' }, held, 'order')).toMatchObject({ role: 'other' });
  expect(planSetPlace(open, held, undefined)).toMatchObject({ role: 'agreement' });
  expect(planSetPlace(open, [], 'order')).toEqual({ id: SET, position: 1, role: 'order' });
});

test('when nothing is missing and the page tells nothing, it is something else', () => {
  const all = (['order', 'agreement', 'payment', 'chat'] as const).map((role, index) =>
    record(role, { position: index + 1, role }),
  );
  expect(planSetPlace(open, all, 'other')).toMatchObject({ position: 5, role: 'other' });
  expect(describeSeries(open, all).missing).toEqual([]);
});

test('a record taken away leaves a gap, no second one of that number', () => {
  const later = record('e', { position: 4, role: 'payment' });
  expect(planSetPlace(open, [later, order], 'agreement').position).toBe(5);
});

test('what is told of it: its roles in order, and what it lacks; nothing of it while none is under way', () => {
  expect(describeSeries(open, [chat, copy, order])).toEqual({
    open,
    kept: ['order', 'chat'],
    missing: ['agreement', 'payment'],
  });
  expect(describeSeries(null, [chat]).kept).toEqual([]);
});

test('in a list the records of a set stand together, where its newest stands; a covered copy stands alone', () => {
  const groups = groupSets([copy, chat, single, order]);
  expect(groups).toEqual([
    { set: null, record: copy },
    { set: SET, records: [order, chat] },
    { set: null, record: single },
  ]);
});
