import { describe, expect, it } from 'vitest';
import { clauseSteps, extractClauses } from '@/lib/core/clauses/extract-clauses';
import { createRuleBook, type RuleBook } from '@/lib/core/clauses/rule-book';
import type { Rule } from '@/lib/core/clauses/rule-format';
import type { Language } from '@/lib/core/text/language';
import { textToPage } from '@/lib/core/text/page-text';

const none: Rule = {
  id: 'zh/none',
  kind: 'refund.none',
  cues: ['退款'],
  any: ['不退款'],
  example: '不退款',
};
const fee: Rule = {
  id: 'en/fee',
  kind: 'refund.fee',
  cues: ['fee'],
  any: ['cancellation fee'],
  example: 'a cancellation fee',
};
const books: Record<Language, RuleBook> = { zh: createRuleBook([none], {}), en: createRuleBook([fee], {}) };
const bookOf = (language: Language) => books[language];

describe('extractClauses', () => {
  it('tells of each clause its words, place, headings and rule', () => {
    const page = textToPage('# 会员\n## 退款\n可随时开通。开通后不退款。');
    expect(extractClauses(page, bookOf)).toEqual([
      {
        kind: 'refund.none',
        quote: '开通后不退款。',
        start: page.text.indexOf('开通后'),
        end: page.text.length,
        params: {},
        heading: ['会员', '退款'],
        rule: 'zh/none',
      },
    ]);
  });
  it('reads each sentence by the rules of its own language, in reading order', () => {
    const page = textToPage('开通后不退款。\nWe keep a cancellation fee of $20.\n续费后不退款。');
    expect(extractClauses(page, bookOf).map(({ rule }) => rule)).toEqual(['zh/none', 'en/fee', 'zh/none']);
  });
  it('reads sums by the page’s declared language', () => {
    const text = 'We keep a cancellation fee of $20.';
    const currency = (lang: string) => extractClauses(textToPage(text, { lang }), bookOf)[0]?.params.currency;
    expect([currency('en-CA'), currency('')]).toEqual(['CAD', 'USD']);
  });
  it.each([
    ['除法律另有规定外，开通后不退款。', '除法律另有规定外'],
    ['开通后不退款，除系统故障的情形。', '除系统故障的情形'],
    ['We keep a cancellation fee, except where required by law.', 'except where required by law'],
    ['We keep a cancellation fee unless otherwise stated .', 'unless otherwise stated'],
  ])('keeps the exception of %s', (text, exception) => {
    expect(extractClauses(textToPage(text), bookOf)[0]?.exception).toBe(exception);
  });
  it('takes 除了 for no exception, and pauses after every sentence and every clause', () => {
    const steps = clauseSteps(textToPage('除了退款以外，开通后不退款。\n可随时开通。'), bookOf);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses += 1;
    // One more where the rule runs for the first time.
    expect(pauses).toBe(4);
    expect(step.value.map((clause) => 'exception' in clause)).toEqual([false]);
  });
  it('reads by the rules of the product where no others are named', () => {
    expect(extractClauses(textToPage('会员开通后概不退款。'))).toMatchObject([{ kind: 'refund.none' }]);
  });
});
