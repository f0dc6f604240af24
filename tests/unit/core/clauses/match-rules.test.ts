import { describe, expect, it } from 'vitest';
import { createRuleMatcher } from '@/lib/core/clauses/match-rules';
import { createRuleBook } from '@/lib/core/clauses/rule-book';
import { type Rule, ruleSchema } from '@/lib/core/clauses/rule-format';
import { textToPage } from '@/lib/core/text/page-text';
import { extractUnits } from '@/lib/core/text/units';

const lexicon = { back: ['退款', '退费'] };
const base: Rule = {
  id: 'zh/test',
  kind: 'refund.none',
  cues: ['{back}'],
  any: ['不{back}'],
  example: '不退款',
};

function matches(rule: Partial<Rule>, ...lines: string[]): string[] {
  const { match } = createRuleMatcher(createRuleBook([{ ...base, ...rule }], lexicon));
  return extractUnits(textToPage(lines.join('\n'))).flatMap((unit) =>
    match(unit).map((one) => one.unit.text),
  );
}

describe('createRuleMatcher', () => {
  it('wants one of `any`, with the lists filled in', () => {
    expect(matches({}, '开通后不退费。', '开通后可退费。')).toEqual(['开通后不退费。']);
  });
  it('wants all of `all` and none of `not`', () => {
    expect(matches({ all: ['会员', '开通'] }, '会员开通后不退款。', '会员不退款。')).toEqual([
      '会员开通后不退款。',
    ]);
    expect(matches({ not: ['除外'] }, '不退款,另有约定的除外。', '概不退款。')).toEqual(['概不退款。']);
  });
  it('sees headings and lead-ins as context, and the unit before as before', () => {
    const rule = { context: ['积分'] };
    expect(matches(rule, '# 积分规则', '兑换后不退款。')).toEqual(['兑换后不退款。']);
    expect(matches(rule, '# 会员规则', '兑换后不退款。')).toEqual([]);
    expect(matches({ contextNot: ['积分'] }, '# 积分规则', '兑换后不退款。')).toEqual([]);
    expect(matches({ before: ['赠品'] }, '赠品如下。', '兑换后不退款。', '再次兑换不退款。')).toEqual([
      '兑换后不退款。',
    ]);
  });
  it('is tried by cues in the context only when it asks for that', () => {
    const lines = ['以下情形不予退款：', '- 已使用的积分'];
    expect(matches({ cuesIn: 'context', any: ['已使用'] }, ...lines)).toEqual(['已使用的积分']);
    expect(matches({ any: ['已使用'] }, ...lines)).toEqual([]);
  });
  it('leaves headings alone unless the rule reads them', () => {
    expect(matches({}, '# 概不退款', '详情见下文。')).toEqual([]);
    expect(matches({ titles: true }, '# 概不退款', '详情见下文。')).toEqual(['概不退款']);
  });
  it('says where the match stands', () => {
    const { match } = createRuleMatcher(createRuleBook([base], lexicon));
    const [unit] = extractUnits(textToPage('开通后不退费。'));
    expect(match(unit!)[0]?.at).toBe(3);
  });
  it('gives a repeated sentence the unit it stands in', () => {
    const { match } = createRuleMatcher(createRuleBook([base], lexicon));
    const units = extractUnits(textToPage(['概不退款。', '概不退款。', '概不退款。'].join('\n')));
    expect(units.map((unit) => match(unit)[0]?.unit)).toEqual(units);
  });
});

describe('createRuleBook', () => {
  it('names the rule that is wrong', () => {
    expect(() => createRuleBook([{ ...base, any: ['{nobody}'] }], lexicon)).toThrow('zh/test');
    expect(() => createRuleBook([{ ...base, cues: ['{nobody}'] }], lexicon)).toThrow('zh/test');
  });
});

describe('ruleSchema', () => {
  it.each([
    ['an id of no language', { id: 'fr/test' }],
    ['a kind that does not exist', { kind: 'refund.some' }],
    ['no cue', { cues: [] }],
    ['no pattern', { any: [] }],
    ['a field that does not exist', { never: true }],
  ])('refuses %s', (_, fault) => {
    expect(ruleSchema.safeParse({ ...base, ...fault }).success).toBe(false);
  });
});
