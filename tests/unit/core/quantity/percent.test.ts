import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractPercents } from '@/lib/core/quantity/percent';
import { shown } from './read-found';

const READ: [string, ...string[]][] = [
  ['扣除10%手续费', '10% = 10'],
  ['扣除10％手续费', '10％ = 10'],
  ['按应退金额的３％收取', '３％ = 3'],
  ['2.5 % of the price', '2.5 % = 2.5'],
  ['百分之十', '百分之十 = 10'],
  ['百分之三点五', '百分之三点五 = 3.5'],
  ['百分之百退款', '百分之百 = 100'],
  ['百分之十（10%）的违约金', '百分之十（10%） = 10'],
  ['10%（百分之十）', '10%（百分之十） = 10'],
  ['1% (one percent) a month', '1% (one percent) = 1'],
  ['a fee of 10 percent', '10 percent = 10'],
  ['ten (10) percent', 'ten (10) percent = 10'],
  ['twenty-five per cent', 'twenty-five per cent = 25'],
  ['每日1‰', '1‰ = 0.1'],
  ['每日千分之三', '千分之三 = 0.3'],
  ['每日万分之五的滞纳金', '万分之五 = 0.05'],
  ['10%-20%', '10% = 10', '20% = 20'],
  ['扣除两成', '两成 = 20'],
  ['扣三成半手续费', '三成半 = 35'],
  ['退还八成费用', '八成 = 80'],
  ['上涨 5 个百分点', '5 个百分点 = 5'],
];

const NONE = [
  '八折优惠',
  '一成不变',
  '三成员',
  '几成把握',
  '五成新',
  'percentage of users',
  'a%20%E4',
  '百分之几',
  '10%（百分之五）',
  'fifteen (14) percent',
  '%',
  '退费',
];

describe('extractPercents', () => {
  it.each(READ.map(([text, ...lines]) => ({ text, lines })))('reads $text', ({ text, lines }) => {
    expect(shown(text, extractPercents(text), String)).toEqual(lines);
  });

  it.each(NONE)('finds none in %s', (text) => {
    expect(shown(text, extractPercents(text), String)).toEqual([]);
  });

  it('reads back any stated percentage with up to two decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (hundredths) => {
        const written = (hundredths / 100).toFixed(2);
        const text = `扣除${written}%后退还`;
        const [only] = extractPercents(text);
        expect(only?.value).toBe(hundredths / 100);
        expect(text.slice(only!.start, only!.end)).toBe(`${written}%`);
      }),
    );
  });
});
