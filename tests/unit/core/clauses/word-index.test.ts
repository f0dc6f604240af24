import { describe, expect, it } from 'vitest';
import { createWordIndex } from '@/lib/core/clauses/word-index';

describe('createWordIndex', () => {
  const index = createWordIndex();
  const cue = index.addWord('退款');
  const [refund, fee] = index.addLists([['退款', '退费'], ['手续费']]);
  const both = [refund as number, fee as number];
  const words = index.finish();

  it('gives the same word and the same list their number again', () => {
    expect(index.addWord('退款')).toBe(cue);
    expect(index.addLists([['手续费']])).toEqual([fee]);
  });
  it('reports each word once a text', () => {
    const hits: number[] = [];
    words.scan('退款与退款', (word) => hits.push(word));
    expect(hits).toEqual([cue]);
  });
  it('answers for the text that was scanned last', () => {
    words.scan('退费扣手续费', () => {});
    expect(words.hasLists(both)).toBe(true);
    words.scan('只收手续费', () => {});
    expect(words.hasLists([fee as number])).toBe(true);
    expect(words.hasLists(both)).toBe(false);
    expect(words.hasLists([])).toBe(true);
  });
});
