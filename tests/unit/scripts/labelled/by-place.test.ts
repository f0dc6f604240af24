import { describe, expect, it } from 'vitest';
import { createPlaceReader } from '../../../../scripts/labelled/by-place';

/** As the score of the corpus takes a text before it counts. */
const bare = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

describe('createPlaceReader', () => {
  it.each([
    ['white space', 'No refunds.\n  Ask   us\u00a0first.'],
    ['full-width figures and one sign for several letters', '退款 １００ 元，№ ５ 与 ㈱ 共 ½'],
    ['accents as signs of their own', 'Cafe\u0301 re\u0301sume\u0301 ok'],
    ['characters outside the first plane', '退😀款 ok'],
  ])('finds every character again: %s', (_, text) => {
    const at = createPlaceReader(text);
    const whole = bare(text);
    for (let start = 0; start < whole.length; start += 1) {
      const rest = at(start, whole.length);
      expect(bare(rest).endsWith(whole.slice(start))).toBe(true);
    }
  });

  it('gives the text as it stands, white space and all', () => {
    expect(createPlaceReader('No refunds.\n  Ask us first.')(10, 15)).toBe('Ask us');
  });

  it('refuses a place that is not there', () => {
    const at = createPlaceReader('No refunds.');
    expect(() => at(3, 3)).toThrow('no text at 3–3');
    expect(() => at(3, 11)).toThrow('no text at 3–11 of 10');
  });
});
