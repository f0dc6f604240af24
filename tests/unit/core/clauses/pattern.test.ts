import { describe, expect, it } from 'vitest';
import { compilePattern, neededLists } from '@/lib/core/clauses/pattern';

const lexicon = { who: ['we', 'us'], what: ['terms', 'fees'] };

describe('neededLists', () => {
  it.each([
    ['{who} may .{0,20}{what}', ['who', 'what']],
    ['{who}? may', []],
    ['{who}{0,1} may', []],
    ['(?:{who}|they) may .{0,20}{what}', ['what']],
    ['(?<!{who} )may', []],
    ['{who}|{what}', []],
    ['\\({who}', ['who']],
    ['[{(]{what}', ['what']],
    ['.{0,20}', []],
  ])('%s needs %j', (source, needs) => {
    expect(neededLists(source)).toEqual(needs);
  });
});

describe('compilePattern', () => {
  it('puts the words of a list in its place', () => {
    expect('us and fees').toMatch(compilePattern('{who}.{0,9}{what}', lexicon, 'en/x').regex);
  });
  it('names the rule whose list or pattern is wrong', () => {
    expect(() => compilePattern('{nobody}', lexicon, 'en/x')).toThrow('en/x');
    expect(() => compilePattern('(', lexicon, 'en/y')).toThrow('en/y');
  });
});
