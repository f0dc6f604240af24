import { expect, test } from 'vitest';
import { describeFocus, findClause } from '@/lib/app/capture/focus';
import type { Place } from '@/lib/core/evidence/types';
import type { PageReading } from '@/lib/core/pages/reading';

const WORDS = '七日内可以退款';
const text = `目录\n${WORDS}\n正文\n${WORDS}`;
const clause = (start: number) => ({ kind: 'refund.window' as const, quote: WORDS, start, end: start + 7 });
const reading = { text, clauses: [clause(3), clause(14)] } as unknown as PageReading;

const place = (ref: number, top: number): Place => ({
  what: 'clause',
  kind: '',
  ref,
  left: 20,
  top,
  width: 300,
  height: 30,
});
const parts = [
  { file: 'page-1.png', width: 800, height: 600, top: 0 },
  { file: 'page-2.png', width: 800, height: 600, top: 600 },
];

test('of words that stand twice, the place that is meant is told by number', () => {
  expect(findClause(reading, { start: 14, quote: WORDS })).toEqual({ index: 1, text: WORDS, occurrence: 1 });
});

test('a frame counts from its own beginning: then the words decide; words that are gone are no clause', () => {
  expect(findClause(reading, { start: 900, quote: WORDS })).toMatchObject({ index: 0, occurrence: 0 });
  expect(findClause(reading, { start: 3, quote: '别的话' })).toBeNull();
  expect(findClause(null, { start: 3, quote: WORDS })).toBeNull();
});

test('a clause over two lines is one box, in the part where it begins', () => {
  const places = [place(1, 700), place(1, 730), place(0, 100)];
  expect(describeFocus('clause', 1, { parts, places })).toEqual({
    what: 'clause',
    clause: 1,
    part: 'page-2.png',
    left: 20,
    top: 700,
    width: 300,
    height: 60,
  });
});

test('a clause that came out in no picture is not claimed; a part is all of its pictures; the whole page has none', () => {
  expect(describeFocus('clause', 1, { parts, places: [place(0, 1)] })).toBeNull();
  expect(describeFocus('region', undefined, { parts, places: [] })).toMatchObject({
    what: 'region',
    part: 'page-1.png',
    height: 1_200,
  });
  expect(describeFocus('full', undefined, { parts, places: [] })).toBeNull();
});
