import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SENTENCE_LIMIT_CHARS, splitSentences } from '@/lib/core/text/sentences';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['七天内可退。超过不退；请留意！', ['七天内可退。', '超过不退；', '请留意！']],
    ['He said “no refunds.” Then he left.', ['He said “no refunds.”', 'Then he left.']],
    [
      'Fees (e.g. taxes) of $1.50 stay. See no. 4 below.',
      ['Fees (e.g. taxes) of $1.50 stay.', 'See no. 4 below.'],
    ],
    ['4.2. Refunds are final.', ['4.2. Refunds are final.']],
    ['版本 2.0 上线', ['版本 2.0 上线']],
    ['可以退吗？！不可以哦', ['可以退吗？！', '不可以哦']],
    ['Paid to Acme Inc. in the U.S. within 30 days.', ['Paid to Acme Inc. in the U.S. within 30 days.']],
    ['   ', []],
  ])('%j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('covers all that is no blank, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'退a1 .。；！?”,，\n'), maxLength: 300 }), (text) => {
        const spans = splitSentences(text);
        expect(
          spans
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('cuts what never ends', () => {
    for (const span of splitSentences('退'.repeat(10_000))) {
      expect(span.end - span.start).toBeLessThanOrEqual(2 * SENTENCE_LIMIT_CHARS + 1);
    }
  });
});
