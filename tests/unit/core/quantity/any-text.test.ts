// What holds for every extractor on every text: no throw, spans in order and inside, values as their schemas say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { extractDates } from '@/lib/core/quantity/dates';
import { extractDurations } from '@/lib/core/quantity/durations';
import { extractMoney } from '@/lib/core/quantity/money';
import { extractPercents } from '@/lib/core/quantity/percent';
import { dateTextSchema, durationSchema, moneySchema } from '@/lib/core/quantity/types';

const EXTRACTORS = [
  { name: 'extractDates', extract: extractDates, schema: dateTextSchema },
  { name: 'extractDurations', extract: extractDurations, schema: durationSchema },
  { name: 'extractMoney', extract: extractMoney, schema: moneySchema },
  { name: 'extractPercents', extract: extractPercents, schema: z.number().nonnegative() },
] as const;

// Sentences that each state something, with noise of any kind between them.
const sentence = fc.constantFrom(
  '购买后7（七）日内',
  '3-5个工作日',
  'within 14 days',
  '扣除10%',
  '￥298.00',
  '12.99 €',
  '2026年11月25日 13:05',
  'Nov 25, 2026',
);
const noise = fc.string({ unit: 'binary', maxLength: 12 });

describe.each(EXTRACTORS)('$name', ({ extract, schema }) => {
  it('keeps its promises on any text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(sentence, noise), { maxLength: 10 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { value, start, end } of extract(text)) {
          expect(schema.safeParse(value).success).toBe(true);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds the same in a text that stands between other sentences, moved by what stands before', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const before = '会员服务。\n';
        const moved = extract(`${before}${text}\n会员服务。`);
        const alone = extract(text).map((found) => ({
          ...found,
          start: found.start + before.length,
          end: found.end + before.length,
        }));
        expect(moved).toEqual(alone);
      }),
    );
  });
});
