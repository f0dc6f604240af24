import { describe, expect, it } from 'vitest';
import { readParams } from '@/lib/core/clauses/params';
import type { Rule } from '@/lib/core/clauses/rule-format';
import { textToPage } from '@/lib/core/text/page-text';
import { extractUnits } from '@/lib/core/text/units';
import { madeRule } from './made-candidates';

function params(kind: Rule['kind'], text: string, rule: Partial<Rule> = {}, { at = 0, lang = '' } = {}) {
  const [unit] = extractUnits(textToPage(text));
  return readParams({ unit: unit!, rule: madeRule(kind, rule), at }, lang);
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
  it('takes the quantity nearest to the match of a rule that points nowhere', () => {
    const text = '开通30天后，到期前24小时内扣款。';
    expect(params('renewal.charge', text, {}, { at: text.indexOf('扣款') })).toMatchObject({ amount: 24 });
    expect(params('renewal.charge', text, { near: '不在此处' }, { at: text.indexOf('扣款') })).toMatchObject({
      amount: 24,
    });
    expect(params('renewal.charge', text, {}, { at: 0 })).toMatchObject({ amount: 30 });
  });
  it('takes the earlier of two that are equally near', () => {
    expect(params('refund.window', '5天或7天内可以退款。', { near: '或' })).toMatchObject({ amount: 5 });
  });
  it('reads of each kind only what it is about', () => {
    const text = '购买后7天内退还80%，扣除手续费20元。';
    expect(params('refund.window', text)).toEqual({ amount: 7, unit: 'day' });
    expect(params('refund.prorata', text)).toEqual({ percent: 80 });
    expect(params('refund.fee', text)).toEqual({ money: 20, currency: 'CNY' });
    expect(params('refund.condition', text)).toEqual({});
    expect(params('refund.fee', '购买后7天内退款扣除手续费。')).toEqual({});
  });
  it('leaves the end of a processing time open where the text does', () => {
    expect(params('refund.process', '到账需3个工作日。')).toMatchObject({ amount: 3, max: true });
    expect(params('refund.process', '到账至少需要3个工作日。')).toEqual({
      amount: 3,
      unit: 'day',
      workday: true,
    });
    expect(params('refund.process', '3至5个工作日到账，节假日可能超过。')).toMatchObject({
      amount: 5,
      max: true,
    });
  });
  it('reads sums by the custom of the page’s language, in units as written', () => {
    expect(params('refund.fee', '扣除手续费20元。', {}, { lang: 'zh-TW' })).toEqual({
      money: 20,
      currency: 'TWD',
    });
    expect(params('refund.fee', '扣除手续费500日元。')).toEqual({ money: 500, currency: 'JPY' });
    expect(params('refund.fee', '扣除手续费9.5元。')).toEqual({ money: 9.5, currency: 'CNY' });
  });
});
