import fc from 'fast-check';
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

describe('how much is required', () => {
  const numbered = (count: number, mark: string) =>
    Array.from({ length: count }, (_, at) => `${mark}${String(at).padStart(2, '0')}`);

  it('is the three rarest lists, rarest first: long words, few words, Han before ASCII', () => {
    expect(required('abcd.{1,2}abcdef.{1,2}abcde.{1,2}abcdefg')).toEqual([
      ['abcdefg'],
      ['abcdef'],
      ['abcde'],
    ]);
    expect(required('abcd.(?:wxyz|vwxy)')).toEqual([['abcd'], ['wxyz', 'vwxy']]);
    expect(required('abcd.退款')).toEqual([['退款'], ['abcd']]);
  });
  it('spells out up to thirty-two strings and begins a new list after that', () => {
    expect(required(`(?:${numbered(32, '退').join('|')})费`)).toEqual([
      numbered(32, '退').map((word) => `${word}费`),
    ]);
    // More stand for themselves, and what follows is a list of its own.
    expect(required(`(?:${numbered(33, '退').join('|')})手续费`)).toEqual([['手续费'], numbered(33, '退')]);
    const six = '(?:退a|退b|退c|退d|退e|退f)';
    expect(required(`${six}${six}`)).toHaveLength(2);
    expect(required(`${six}(?:退a|退b|退c|退d|退e)`)).toHaveLength(1);
  });
  it('is of each of too many alternatives its rarest word, or nothing where one has none', () => {
    expect(required('long word.{0,9}退|short.x')).toEqual([['short', 'long wor']]);
    expect(required('long word.{0,9}退|.short|..')).toEqual([]);
  });
  it('knows a word by its first eight characters', () => {
    expect(required('subscription')).toEqual([['subscrip']]);
  });
  it('takes a class of up to six plain characters for its letters', () => {
    expect(required('[abcdef]xyz')[0]).toHaveLength(6);
    expect(required('[abcdefg]xyz')).toEqual([['xyz']]);
    expect(required('[a\\]b]xyz')).toEqual([['xyz']]);
  });
  it('reads on behind what it does not know', () => {
    expect(required('\\x41abc')).toEqual([['abc']]);
    expect(required('\\p{L}abc')).toEqual([['abc']]);
    expect(required('\\babc\\B')).toEqual([['abc']]);
    expect(required('(?<name>abc)d')).toEqual([['abcd']]);
    expect(required('(abc)d')).toEqual([['abcd']]);
    expect(required('(?<=xyz)abc')).toEqual([['abc']]);
    expect(required('^abc$')).toEqual([['abc']]);
    expect(required('x{3}abc')).toEqual([['abc']]);
    expect(required('abc+?def')).toEqual([['def']]);
    expect(required('xabcd*efg')).toEqual([['xabc'], ['efg']]);
    expect(required('abcd??efg')).toEqual([['abcefg', 'abcdefg']]);
  });

  // Patterns put together with a text that each matches: whatever is called required must stand in it.
  interface Made {
    source: string;
    sample: string;
  }
  const word = fc.string({
    unit: fc.constantFrom('退', '款', 'a', 'b', 'c', ' '),
    minLength: 1,
    maxLength: 5,
  });
  const { sequence } = fc.letrec<{ part: Made; sequence: Made }>((tie) => ({
    sequence: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => ({
      source: parts.map(({ source }) => source).join(''),
      sample: parts.map(({ sample }) => sample).join(''),
    })),
    part: fc.oneof(
      { maxDepth: 3 },
      word.map((text) => ({ source: text, sample: text })),
      word.map((text) => ({ source: `${text}?`, sample: text.slice(0, -1) })),
      fc.constantFrom<Made>(
        { source: '.{0,3}', sample: 'xx' },
        { source: '.', sample: 'x' },
        { source: '[ab退]', sample: '退' },
        { source: '[^ab]', sample: 'x' },
        { source: '[a-c]', sample: 'b' },
        { source: '\\.', sample: '.' },
        { source: '\\d', sample: '7' },
        { source: '(?!xyz)', sample: '' },
        { source: '(?<!xyz)', sample: '' },
        { source: '(?=)', sample: '' },
      ),
      fc.tuple(fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }), fc.nat(2)).map(([all, at]) => ({
        source: `(?:${all.map(({ source }) => source).join('|')})`,
        sample: all[at % all.length]?.sample ?? '',
      })),
      fc
        .tuple(
          tie('sequence'),
          fc.constantFrom(['?', 0], ['?', 1], ['*', 0], ['+', 2], ['{2,3}', 2], ['{0,2}', 0]),
        )
        .map(([{ source, sample }, [quantifier, times]]) => ({
          source: `(?:${source})${quantifier}`,
          sample: sample.repeat(Number(times)),
        })),
    ),
  }));
  it('stands in every text that the pattern matches', () => {
    fc.assert(
      fc.property(sequence, ({ source, sample }) => {
        expect(sample).toMatch(new RegExp(`^(?:${source})$`));
        for (const list of required(source)) expect(list.some((one) => sample.includes(one))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
