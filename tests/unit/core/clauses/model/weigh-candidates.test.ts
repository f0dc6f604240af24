import { describe, expect, it } from 'vitest';
import type { Candidate } from '@/lib/core/clauses/match-rules';
import { kindModel, weighCandidates } from '@/lib/core/clauses/model/weigh-candidates';
import { CLAUSE_KINDS, type ClauseKind } from '@/lib/core/clauses/types';
import type { Unit } from '@/lib/core/text/units';

const unit: Unit = {
  start: 0,
  end: 20,
  block: 0,
  lang: 'zh',
  text: '会员费一经支付,概不退款。',
  heading: '',
  lead: '',
  before: '',
  title: false,
  headings: [],
};
const found = (kind: ClauseKind): Candidate => ({
  unit,
  rule: { id: `zh/${kind}`, kind, inContext: false, near: null, rule: {} },
  at: 3,
});
const scores = (of: Partial<Record<ClauseKind, number>>) => () => () =>
  Float64Array.from(CLAUSE_KINDS, (kind) => of[kind] ?? -10);
const kindsOf = (candidates: readonly Candidate[]) =>
  candidates.map(({ rule }) => [rule.kind, rule.id] as const);

describe('weighCandidates', () => {
  it('drops what the model holds for very unlikely and keeps what is merely doubtful', () => {
    const model = scores({ 'refund.none': -2, 'refund.fee': -6 });
    expect(kindsOf(weighCandidates(unit, [found('refund.none'), found('refund.fee')], 30, model))).toEqual([
      ['refund.none', 'zh/refund.none'],
    ]);
  });
  it('brings in a kind that it is sure of and no rule has found', () => {
    const model = scores({ 'refund.none': 2, 'refund.window': 3, 'refund.fee': 0.1 });
    expect(kindsOf(weighCandidates(unit, [found('refund.none')], 30, model))).toEqual([
      ['refund.none', 'zh/refund.none'],
      ['refund.window', 'zh/learned'],
    ]);
  });
  it('builds no model where it has nothing to ask of it', () => {
    const model = () => {
      throw new Error('asked for');
    };
    expect(weighCandidates(unit, [], 3, model)).toEqual([]);
    expect(() => weighCandidates(unit, [found('refund.none')], 3, model)).toThrow('asked for');
  });
  it('finds nothing of its own in titles, nor where hardly a rule had a cue', () => {
    const model = scores({ 'refund.none': 5 });
    expect(weighCandidates(unit, [], 30, model)).toHaveLength(1);
    expect(weighCandidates({ ...unit, title: true }, [], 30, model)).toEqual([]);
    expect(weighCandidates(unit, [], 3, model)).toEqual([]);
  });
});

describe('kindModel', () => {
  const best = (text: string, lang: 'zh' | 'en') => {
    const all = kindModel(lang)({ text, heading: '', lead: '', title: false });
    return CLAUSE_KINDS[all.indexOf(Math.max(...all))];
  };
  it.each([
    ['会员费一经支付,概不退款。', 'zh', 'refund.none'],
    ['因本协议产生的争议由本公司所在地人民法院管辖。', 'zh', 'risk.jurisdiction'],
    ['我们有权随时修改本协议,修改后继续使用视为同意。', 'zh', 'risk.unilateral-change'],
    ['your subscription renews automatically every month until you cancel it.', 'en', 'renewal.auto'],
    ['these terms are governed by the laws of norway.', 'en', 'risk.jurisdiction'],
    ['we will email you a reminder 7 days before your plan renews.', 'en', 'renewal.notice'],
  ] as const)('of %s thinks first of %s %s', (text, lang, kind) => {
    expect(best(text, lang)).toBe(kind);
  });
  it('is built once', () => {
    expect(kindModel('en')).toBe(kindModel('en'));
  });
});
