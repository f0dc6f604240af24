import { describe, expect, it } from 'vitest';
import { readPiece, readRequiredWords } from '@/lib/core/clauses/required-words';

const lists: Record<string, string> = { who: 'we|you|they', fees: 'fees?|(?:total )?price' };
const readList = (name: string): ReturnType<typeof readPiece> => readPiece(lists[name] ?? '', readList);
const required = (source: string) => readRequiredWords(source, readList);

describe('readRequiredWords', () => {
  it.each([
    // What stands in every match is required.
    ['不予退款', [['不予退款']]],
    ['\\bno refunds?\\b', [['no refun']]],
    ['(?:不予|概不)退款', [['不予退款', '概不退款']]],
    ['退款.{0,20}手续费', [['手续费'], ['退款']]],
    ['will (?:not |never )?renew', [['will ren', 'will not', 'will nev']]],
    ['(?:refund|return(?:ed)? it)s', [['refunds', 'returned', 'return i']]],
    ['e-?mail', [['email', 'e-mail']]],
    ['(?:abc)+d', [['abc']]],
    ['(?:abc){2,3}', [['abc']]],
    ['[ab]bcd', [['abcd', 'bbcd']]],
    ['\\$\\(fee\\)', [['$(fee)']]],
    // Of alternatives one word each; a word that holds another is not needed.
    ['long word|(?:short) .{0,9}tail', [['short ', 'long wor']]],
    ['refund|refunds', [['refund']]],
    ['{who} may', [['we may', 'you may', 'they may']]],
    ['{fees}', [['fee', 'price']]],
    // What may be absent, or tells nothing, is not.
    ['(?:abc)?', []],
    ['(?:abc)*', []],
    ['(?:abc){0,2}', []],
    ['abc|.{3}', []],
    ['no', []],
    ['\\d+ \\w', []],
    ['.{0,40}', []],
    ['(?=abc)\\w', []],
    ['(?!abc)\\w', []],
    ['(?<!abc)\\w', []],
    ['[^a]bcd', [['bcd']]],
    ['[a-c]def', [['def']]],
    ['\\u9000abc', [['abc']]],
  ])('%s: %j', (source, words) => {
    expect(required(source).map((list) => [...list].sort())).toEqual(
      words.map((list: string[]) => [...list].sort()),
    );
  });
});
