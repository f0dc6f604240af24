import { describe, expect, it } from 'vitest';
import { createWordIndex } from '@/lib/core/clauses/word-index';

describe('createWordIndex', () => {
  const index = createWordIndex();
  const refund = index.addList(['退款', '退费']);
  const fee = index.addList(['手续费']);
  const words = index.finish();

  it('gives the same list its number again, and its words', () => {
    expect(index.addList(['手续费'])).toBe(fee);
    expect(index.wordsOf(refund)).toHaveLength(2);
    expect(index.wordsOf(refund)).not.toContain(index.wordsOf(fee)[0]);
  });
  it('tells lists apart that are spelt alike, and gives none for a number that it never gave', () => {
    const other = createWordIndex();
    expect(other.addList(['退款', '项'])).not.toBe(other.addList(['退', '款项']));
    expect(other.wordsOf(9)).toEqual([]);
  });
  it('reports each word once a text', () => {
    const hits: number[] = [];
    words.scan('退款与退款', (word) => hits.push(word));
    expect(hits).toEqual([index.wordsOf(refund)[0]]);
  });
  it('answers for the text that was scanned last', () => {
    words.scan('退费扣手续费', () => {});
    expect(words.hasLists([refund, fee])).toBe(true);
    words.scan('只收手续费', () => {});
    expect(words.hasList(fee)).toBe(true);
    expect(words.hasList(refund)).toBe(false);
    expect(words.hasLists([refund, fee])).toBe(false);
    expect(words.hasLists([])).toBe(true);
  });
});
