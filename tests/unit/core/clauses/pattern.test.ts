import { describe, expect, it } from 'vitest';
import { compilePattern, createPattern } from '@/lib/core/clauses/pattern';
import { createWordIndex } from '@/lib/core/clauses/word-index';

const lexicon = { who: ['we', 'us'], what: ['terms', 'fees'] };

describe('compilePattern', () => {
  it('puts the words of a list in its place', () => {
    expect('us and fees').toMatch(compilePattern('{who}.{0,9}{what}', lexicon, 'en/x'));
  });
  it('names the rule whose list or pattern is wrong', () => {
    expect(() => compilePattern('{nobody}', lexicon, 'en/x')).toThrow('en/x');
    expect(() => compilePattern('(', lexicon, 'en/y')).toThrow('en/y');
  });
});

describe('createPattern', () => {
  it('names the rule whose list is wrong before the pattern is used', () => {
    expect(() => createPattern('{nobody}', lexicon, 'en/x', createWordIndex())).toThrow('en/x');
  });
  it('gives patterns that need the same words the same numbers', () => {
    const index = createWordIndex();
    const [one, other] = ['the {what}', 'the {what}.{0,9}x'].map((source) =>
      createPattern(source, lexicon, 'en/x', index),
    );
    expect(one?.needs).toHaveLength(1);
    expect(other?.needs).toEqual(one?.needs);
  });
});
