import { describe, expect, it } from 'vitest';
import { readParams } from '@/lib/core/clauses/params';
import { createRuleBook } from '@/lib/core/clauses/rule-book';
import type { Rule } from '@/lib/core/clauses/rule-format';
import { textToPage } from '@/lib/core/text/page-text';
import { extractUnits } from '@/lib/core/text/units';

function params(kind: Rule['kind'], text: string, rule: Partial<Rule> = {}) {
  const [unit] = extractUnits(textToPage(text));
  const book = createRuleBook(
    [{ id: 'zh/test', kind, cues: ['x'], any: ['xx'], example: 'xx', ...rule }],
    {},
  );
  return readParams({ unit: unit!, rule: book.rules[0]!, at: 0 });
}

describe('readParams', () => {
  it('reads the duration of a window, without saying that it is a bound', () => {
    expect(params('refund.window', '购买后7天内可以退款。')).toEqual({ amount: 7, unit: 'day' });
  });
  it('says of a processing time that it is a bound, and in working days', () => {
    expect(params('refund.process', '3至5个工作日内到账。')).toEqual({
      amount: 5,
      unit: 'day',
      workday: true,
      max: true,
    });
  });
  it('takes a percentage before a sum for a fee', () => {
    expect(params('refund.fee', '扣除10%手续费，最低20元。')).toEqual({ percent: 10 });
    expect(params('refund.fee', '扣除手续费20元。')).toEqual({ money: 20, currency: 'CNY' });
  });
  it('takes the quantity nearest to where the rule points', () => {
    const text = '开通30天后，到期前24小时内扣款。';
    expect(params('renewal.charge', text, { near: '到期前' })).toMatchObject({ amount: 24, unit: 'hour' });
    expect(params('renewal.charge', text, { near: '开通' })).toMatchObject({ amount: 30, unit: 'day' });
  });
  it('leaves out what the rule says has none, and adds what it sets', () => {
    expect(
      params('renewal.notice', '扣款前5日不再提醒。', { noParams: true, set: { negated: true } }),
    ).toEqual({ negated: true });
  });
  it('has none for kinds without parameters, and none where nothing is stated', () => {
    expect(params('risk.liability', '7天内不承担责任。')).toEqual({});
    expect(params('refund.window', '几天内可以退款。')).toEqual({});
  });
});
