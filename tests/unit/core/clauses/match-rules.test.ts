import { describe, expect, it } from 'vitest';
import { finishSteps } from '@/lib/core/clauses/finish-steps';
import { contextOf, createRuleMatcher } from '@/lib/core/clauses/match-rules';
import { createRuleBook } from '@/lib/core/clauses/rule-book';
import { type Rule, ruleSchema } from '@/lib/core/clauses/rule-format';
import { textToPage } from '@/lib/core/text/page-text';
import { extractUnits, type Unit } from '@/lib/core/text/units';
import { madeUnit } from './made-candidates';

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

describe('what a rule wants, each by itself', () => {
  it('wants all words of a pattern of `all` in their order', () => {
    expect(matches({ all: ['会员.{0,2}开通'] }, '开通会员后不退款。', '会员开通后不退款。')).toEqual([
      '会员开通后不退款。',
    ]);
  });
  it('is turned away by what must not stand at the very beginning', () => {
    expect(matches({ not: ['除外'] }, '除外情形不退款。')).toEqual([]);
  });
  it('wants one of `before`, not all', () => {
    expect(matches({ before: ['赠品', '奖品'] }, '奖品如下。', '兑换后不退款。')).toEqual(['兑换后不退款。']);
  });
  it('asks of a context by which it is tried what it asks of any other', () => {
    const lines = ['# 会员规则', '以下情形不予退款：', '- 已使用的积分'];
    const rule: Partial<Rule> = { cuesIn: 'context', any: ['已使用'] };
    expect(matches({ ...rule, context: ['会员'] }, ...lines)).toEqual(['已使用的积分']);
    expect(matches({ ...rule, context: ['课程'] }, ...lines)).toEqual([]);
    expect(matches({ ...rule, contextNot: ['会员'] }, ...lines)).toEqual([]);
  });
  it('wants one of `context`, not all, and goes on to the next of `any`', () => {
    expect(matches({ context: ['课程', '积分'] }, '# 积分规则', '兑换后不退款。')).toEqual([
      '兑换后不退款。',
    ]);
    expect(matches({ any: ['退款.{1,3}不', '不退款'] }, '兑换后不退款。')).toEqual(['兑换后不退款。']);
  });
  it('is not held back by the words of another rule', () => {
    const other: Rule = { ...base, id: 'zh/other', cues: ['甲甲'], any: ['甲不可'] };
    const anything: Rule = { ...base, id: 'zh/anything', any: ['..'] };
    const { match } = createRuleMatcher(createRuleBook([other, base, anything], lexicon));
    expect(match(madeUnit({ text: '概不退款。' })).map(({ rule }) => rule.id)).toEqual([
      'zh/test',
      'zh/anything',
    ]);
  });
  it('has no context where nothing stands above', () => {
    expect(matches({ context: ['..'] }, '开通后不退费。')).toEqual([]);
  });
});

describe('contextOf', () => {
  it.each([
    ['', '', ''],
    ['积分', '', '积分'],
    ['', '以下情形:', '以下情形:'],
    ['积分', '以下情形:', '积分 > 以下情形:'],
  ])('heading %j and lead-in %j: %j', (heading, lead, context) => {
    expect(contextOf(madeUnit({ heading, lead }))).toBe(context);
  });
});

describe('a matcher that has read other sentences before', () => {
  const text = '兑换后不退款。';
  it.each<[string, Partial<Rule>, Partial<Unit>, Partial<Unit>]>([
    ['heading', { context: ['积分'] }, { heading: '积分' }, { heading: '会员' }],
    ['lead-in', { context: ['积分'] }, { lead: '积分:' }, { lead: '会员:' }],
    ['sentence before', { before: ['赠品'] }, { before: '赠品如下。' }, { before: '会员如下。' }],
    ['being no title', {}, { title: false }, { title: true }],
  ])('reads the same sentence anew in a place of another %s', (_, rule, fits, differs) => {
    const read = (...places: Partial<Unit>[]) => {
      const { match } = createRuleMatcher(createRuleBook([{ ...base, ...rule }], lexicon));
      return places.map((place) => match(madeUnit({ text, ...place })).length);
    };
    expect(read(fits, differs, fits)).toEqual([1, 0, 1]);
    expect(read(differs, fits, differs)).toEqual([0, 1, 0]);
  });

  const rules = [base, { ...base, id: 'zh/other', any: ['后不{back}'] }];
  it('pauses after a rule that ran for the first time, and never again after it', () => {
    const { steps } = createRuleMatcher(createRuleBook(rules, lexicon));
    expect([...steps(madeUnit({ text }))]).toHaveLength(2);
    expect([...steps(madeUnit({ text: '开通后不退款。' }))]).toHaveLength(0);
  });
  it('goes on with its sentence when another was read in the pause', () => {
    const { match, steps } = createRuleMatcher(createRuleBook(rules, lexicon));
    const reading = steps(madeUnit({ text }));
    expect(reading.next().done).toBe(false);
    expect(match(madeUnit({ text: '退款须知' }))).toEqual([]);
    const found = finishSteps(reading);
    expect(found.map(({ rule }) => rule.id)).toEqual(['zh/test', 'zh/other']);
  });
  it('tries rules in the order of the book, however many there are', () => {
    const many = Array.from({ length: 70 }, (_, at) => ({ ...base, id: `zh/rule-${at}` }));
    const { match } = createRuleMatcher(createRuleBook(many, lexicon));
    expect(match(madeUnit({ text })).map(({ rule }) => rule.id)).toEqual(many.map(({ id }) => id));
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
