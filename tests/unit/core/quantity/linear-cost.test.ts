// Hostile texts: no pattern may backtrack badly. The bound is loose on purpose (a time limit proper belongs to the
// bench): a quadratic pattern on 300,000 characters takes minutes, not seconds.
import { describe, expect, it } from 'vitest';
import { extractDates } from '@/lib/core/quantity/dates';
import { extractDurations } from '@/lib/core/quantity/durations';
import { extractMoney } from '@/lib/core/quantity/money';
import { extractPercents } from '@/lib/core/quantity/percent';

const LENGTH_CHARS = 300_000;
const LOOSE_LIMIT_MS = 4000;

const UNITS = [
  '7',
  '七',
  '（',
  '((7)',
  '7,',
  '1.',
  '1,000',
  '7（七）',
  '7-',
  '百分之',
  '三十',
  ' ',
  '7 ',
  'one ',
  'twenty-',
  'one hundred and ',
  '¥',
  '$1,',
  'RMB ',
  '个',
  '半',
  '月1、',
  'between 5 and ',
  'within the ',
  '2026-',
  '2026年11月',
  'Nov 25, ',
  '7天',
  '7 more ',
  'more ',
  '7 (a',
  '10%',
  '298元',
  'business ',
];
const TAILS = ['', '天 day % 元 net 成'];

const EXTRACTORS = { extractDates, extractDurations, extractMoney, extractPercents };

describe.each(Object.entries(EXTRACTORS))('%s', (_name, extract) => {
  it.each(UNITS)('reads 300,000 characters of "%s" in linear time', (unit) => {
    for (const tail of TAILS) {
      const text = unit.repeat(Math.ceil(LENGTH_CHARS / unit.length)) + tail;
      const before = performance.now();
      const found = extract(text);
      expect(performance.now() - before).toBeLessThan(LOOSE_LIMIT_MS);
      expect(found.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    }
  });
});
