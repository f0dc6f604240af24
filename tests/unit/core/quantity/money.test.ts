import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractMoney, moneyConventions, parseMoney } from '@/lib/core/quantity/money';
import { moneySchema } from '@/lib/core/quantity/types';
import { shown } from './read-found';

const READ: [string, ...string[]][] = [
  ['¥298', '¥298 = 29800 CNY'],
  ['￥298.00', '￥298.00 = 29800 CNY'],
  ['￥ 19.9起', '￥ 19.9 = 1990 CNY'],
  ['年费298元', '298元 = 29800 CNY'],
  ['298.5 元/年', '298.5 元 = 29850 CNY'],
  ['２９８元', '２９８元 = 29800 CNY'],
  ['人民币298元', '人民币298元 = 29800 CNY'],
  ['人民币（RMB）298元', '人民币（RMB）298元 = 29800 CNY'],
  ['RMB¥298', 'RMB¥298 = 29800 CNY'],
  ['RMB 1,298', 'RMB 1,298 = 129800 CNY'],
  ['CNY 298.00', 'CNY 298.00 = 29800 CNY'],
  ['最高赔付1万元', '1万元 = 1000000 CNY'],
  ['1.5万元', '1.5万元 = 1500000 CNY'],
  ['1-2万元', '1 = 1000000 CNY', '2万元 = 2000000 CNY'],
  ['100-200元', '100 = 10000 CNY', '200元 = 20000 CNY'],
  ['¥298-12个月', '¥298 = 29800 CNY'],
  ['壹佰元整', '壹佰元整 = 10000 CNY'],
  ['二十九元八角', '二十九元八角 = 2980 CNY'],
  ['3元5角2分', '3元5角2分 = 352 CNY'],
  ['3元5分钟', '3元 = 300 CNY'],
  ['15块钱', '15块钱 = 1500 CNY'],
  ['一共30块。', '30块 = 3000 CNY'],
  ['满200元减20元', '200元 = 20000 CNY', '20元 = 2000 CNY'],
  ['原价¥398现价¥298', '¥398 = 39800 CNY', '¥298 = 29800 CNY'],
  ['优惠 -¥20', '¥20 = 2000 CNY'],
  ['手续费1元/笔', '1元 = 100 CNY'],
  ['¥0', '¥0 = 0 CNY'],
  ['新台幣20元', '新台幣20元 = 2000 TWD'],
  ['NT$1,290', 'NT$1,290 = 129000 TWD'],
  ['HK$20', 'HK$20 = 2000 HKD'],
  ['99.9港币', '99.9港币 = 9990 HKD'],
  ['1,299円', '1,299円 = 1299 JPY'],
  ['500日元', '500日元 = 500 JPY'],
  ['JP¥1200', 'JP¥1200 = 1200 JPY'],
  ['税込￥1,200です', '￥1,200 = 1200 JPY'],
  ['¥1,200 JPY', '¥1,200 JPY = 1200 JPY'],
  ['₩9,900', '₩9,900 = 9900 KRW'],
  ['$20', '$20 = 2000 USD'],
  ['US$20', 'US$20 = 2000 USD'],
  ['USD $20', 'USD $20 = 2000 USD'],
  ['only $1,500.00 today', '$1,500.00 = 150000 USD'],
  ['$9.99/mo', '$9.99 = 999 USD'],
  ['$15-$20', '$15 = 1500 USD', '$20 = 2000 USD'],
  ['US$15 to US$20', 'US$15 = 1500 USD', 'US$20 = 2000 USD'],
  ['$10k', '$10k = 1000000 USD'],
  ['奖励1000元美金', '1000元美金 = 100000 USD'],
  ['贰元整', '贰元整 = 200 CNY'],
  ['US $100.00', 'US $100.00 = 10000 USD'],
  ['£1million', '£1million = 100000000 GBP'],
  ['$5 million', '$5 million = 500000000 USD'],
  ['$20 CAD', '$20 CAD = 2000 CAD'],
  ['20 USD', '20 USD = 2000 USD'],
  ['a fee of 10 dollars', '10 dollars = 1000 USD'],
  ['€12,99', '€12,99 = 1299 EUR'],
  ['12.99 €', '12.99 € = 1299 EUR'],
  ['1.299,00 €', '1.299,00 € = 129900 EUR'],
  ['1 299,00 €', '1 299,00 € = 129900 EUR'],
  ['EUR 1,299.00', 'EUR 1,299.00 = 129900 EUR'],
  ['£5', '£5 = 500 GBP'],
  ['£7.99 per month', '£7.99 = 799 GBP'],
  ['Rs. 499', 'Rs. 499 = 49900 INR'],
];

const NONE = [
  '几元',
  '数百元',
  '百元大钞',
  '十多元',
  '20余元',
  '元旦特惠',
  '二元期权',
  '3元素',
  '第3单元',
  '3块屏幕',
  '99分',
  '1000积分',
  '$20 元',
  '1.299元',
  '0.005元',
  '298',
  'TRY 30 DAYS FREE',
  'all 20 items',
  'PHP 8',
  '¥12345678901234567',
  'US$',
  '¥',
];

describe('extractMoney', () => {
  it.each(READ.map(([text, ...lines]) => ({ text, lines })))('reads $text', ({ text, lines }) => {
    expect(shown(text, extractMoney(text), (money) => `${money.amount} ${money.currency}`)).toEqual(lines);
  });

  it.each(NONE)('finds none in %s', (text) => {
    expect(extractMoney(text)).toEqual([]);
  });

  it.each([
    ['$20元', 'zh-TW', 2000, 'TWD'],
    ['$290', 'zh-Hant-TW', 29000, 'TWD'],
    ['290元', 'zh-TW', 29000, 'TWD'],
    ['$78', 'zh-HK', 7800, 'HKD'],
    ['¥980', 'ja-JP', 980, 'JPY'],
    ['$20', 'en-CA', 2000, 'CAD'],
    ['$20', 'en-US', 2000, 'USD'],
    ['US$20', 'zh-TW', 2000, 'USD'],
    ['¥20', 'zh-CN', 2000, 'CNY'],
  ])('reads %s by the customs of %s', (text, lang, amount, currency) => {
    expect(extractMoney(text, moneyConventions(lang)).map((found) => found.value)).toEqual([
      { amount, currency },
    ]);
  });

  it('keeps every fen of any amount, which floats would not', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999_999), (fen) => {
        const digits = String(fen).padStart(3, '0');
        const written = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
        const text = `共支付${written}元`;
        const found = extractMoney(text);
        expect(found).toEqual([{ value: { amount: fen, currency: 'CNY' }, start: 3, end: text.length }]);
      }),
    );
  });

  it('gives sound values whatever the text', () => {
    const word = fc.constantFrom(
      ...'¥ $ 1 298 .00 , 元 万 RMB US$ - 至 € 二十 角 分 USD （ ） JPY'.split(' '),
      ' ',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const text = words.join('');
        for (const { value, start, end } of extractMoney(text)) {
          expect(moneySchema.safeParse(value).success).toBe(true);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('parseMoney', () => {
  it.each([
    ['实付：¥298.00元', 29800],
    ['¥ 298 .00', 29800],
    ['¥298（共298元）', 29800],
  ])('reads %s', (text, amount) => {
    expect(parseMoney(text)).toEqual({ amount, currency: 'CNY' });
  });

  it.each(['¥298 ¥398', '298', '免费', '', '¥100-200'])('has no single amount for "%s"', (text) => {
    expect(parseMoney(text)).toBeNull();
  });

  it('takes a bare number only in the currency it is given', () => {
    expect(parseMoney('298.00', { defaultCurrency: 'CNY' })).toEqual({ amount: 29800, currency: 'CNY' });
    expect(parseMoney('-20', { defaultCurrency: 'CNY' })).toEqual({ amount: 2000, currency: 'CNY' });
    expect(parseMoney('1,200', { defaultCurrency: 'JPY' })).toEqual({ amount: 1200, currency: 'JPY' });
    expect(parseMoney('2026-11-25', { defaultCurrency: 'CNY' })).toBeNull();
    expect(parseMoney('12个月', { defaultCurrency: 'CNY' })).toBeNull();
  });
});
