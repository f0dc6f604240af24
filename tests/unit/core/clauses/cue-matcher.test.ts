import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCueMatcher } from '@/lib/core/clauses/cue-matcher';

function found(cues: readonly string[], text: string): number[] {
  const hits = new Set<number>();
  createCueMatcher(cues).scan(text, (cue) => hits.add(cue));
  return [...hits].sort((a, b) => a - b);
}

describe('createCueMatcher', () => {
  it.each([
    [['退款', '退', '款项'], '退款项', [0, 1, 2]],
    [['不予退款', '予退'], '概不予退款', [0, 1]],
    [['abcd', 'bc'], 'abce', [1]],
    [['aa'], 'a', []],
    // A suffix that was added later than the word it ends, two steps away and with words of its own.
    [['xabc', 'abd', 'bc'], 'xabc', [0, 2]],
    [['xabc', 'abc', 'c'], 'xabc', [0, 1, 2]],
    [['ab', 'ab'], 'ab', [0, 1]],
    [[], 'abc', []],
    [['a'], '', []],
  ])('%j in %s: %j', (cues, text, hits) => {
    expect(found(cues, text)).toEqual(hits);
  });

  it('finds what a search for each cue finds', () => {
    const letters = fc.string({ unit: fc.constantFrom('退', '款', 'a', 'b'), maxLength: 30 });
    const cues = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom('退', '款', 'a', 'b'), minLength: 1, maxLength: 4 }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(cues, letters, (words, text) => {
        const wanted = words.flatMap((word, index) => (text.includes(word) ? [index] : []));
        expect(found(words, text)).toEqual(wanted);
      }),
    );
  });
});
