import { describe, expect, it } from 'vitest';
import { createRuleBook, ruleBook } from '@/lib/core/clauses/rule-book';
import type { Rule } from '@/lib/core/clauses/rule-format';

const base: Rule = { id: 'zh/one', kind: 'refund.none', cues: ['退款'], any: ['不退款'], example: '不退款' };

describe('createRuleBook', () => {
  /** By word: the rules that are tried where it stands in a text, and where it stands in a context. */
  function tried(rules: readonly Rule[], text: string) {
    const book = createRuleBook(rules, { back: ['退款', '退费'] });
    const found = { text: [] as number[], context: [] as number[] };
    book.words.scan(text, (word) => {
      found.text.push(...(book.textRules[word] ?? []));
      found.context.push(...(book.contextRules[word] ?? []));
    });
    return found;
  }

  it('lists each rule once under a cue, in the order of the book', () => {
    const rules = [{ ...base, cues: ['退款', '{back}'] }, { ...base, cues: ['退费'] }, base];
    expect(tried(rules, '退款')).toEqual({ text: [0, 2], context: [] });
    expect(tried(rules, '退费')).toEqual({ text: [0, 1], context: [] });
  });
  it('keeps rules that want their cue in the context apart', () => {
    expect(tried([base, { ...base, cuesIn: 'context' }], '退款')).toEqual({ text: [0], context: [1] });
  });
  it('takes for a list only what is a name in braces and nothing else', () => {
    expect(tried([{ ...base, cues: ['退{back}'] }], '退款')).toEqual({ text: [], context: [] });
    expect(tried([{ ...base, cues: ['{back}退'] }], '退款')).toEqual({ text: [], context: [] });
  });
});

describe('ruleBook', () => {
  it('is one book a language, made once', () => {
    expect(ruleBook('zh')).toBe(ruleBook('zh'));
    expect(ruleBook('zh').rules.every(({ id }) => id.startsWith('zh/'))).toBe(true);
    expect(ruleBook('en').rules.every(({ id }) => id.startsWith('en/'))).toBe(true);
  });
});
