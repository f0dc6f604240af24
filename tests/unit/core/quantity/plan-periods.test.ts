import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlanPeriod } from '@/lib/core/quantity/plan-periods';
import { type PlanPeriod, planPeriodSchema } from '@/lib/core/quantity/types';

const READ: [string, number, PlanPeriod['unit']][] = [
  ['年卡', 1, 'year'],
  ['学生年卡', 1, 'year'],
  ['年费会员', 1, 'year'],
  ['年度会员', 1, 'year'],
  ['连续包年', 1, 'year'],
  ['連續包年', 1, 'year'],
  ['按年付费', 1, 'year'],
  ['每年续费', 1, 'year'],
  ['两年卡', 2, 'year'],
  ['两年', 2, 'year'],
  ['1年会员', 1, 'year'],
  ['三年期企业版', 3, 'year'],
  ['年卡 365天', 1, 'year'],
  ['年卡（12个月）', 1, 'year'],
  ['年卡送30天', 1, 'year'],
  ['购买1年送3个月', 1, 'year'],
  ['半年', 1, 'half-year'],
  ['半年卡', 1, 'half-year'],
  ['半年度会员', 1, 'half-year'],
  ['季卡', 1, 'quarter'],
  ['季度会员', 1, 'quarter'],
  ['连续包季', 1, 'quarter'],
  ['VIP会员 3个月（连续包季）', 1, 'quarter'],
  ['2个季度', 2, 'quarter'],
  ['月卡', 1, 'month'],
  ['月卡 31天', 1, 'month'],
  ['月度会员', 1, 'month'],
  ['连续包月', 1, 'month'],
  ['连续包月 首月9.9元', 1, 'month'],
  ['7天试用后连续包月', 1, 'month'],
  ['¥15/月', 1, 'month'],
  ['15元/月', 1, 'month'],
  ['自动续费每月15元', 1, 'month'],
  ['黄金会员 12个月', 12, 'month'],
  ['十二个月', 12, 'month'],
  ['6個月', 6, 'month'],
  ['1个月', 1, 'month'],
  ['周卡', 1, 'week'],
  ['双周卡', 2, 'week'],
  ['两周训练营', 2, 'week'],
  ['31天', 31, 'day'],
  ['日卡', 1, 'day'],
  ['终身会员', 1, 'lifetime'],
  ['永久VIP', 1, 'lifetime'],
  ['一次买断', 1, 'lifetime'],
  ['終身方案', 1, 'lifetime'],
  ['Lifetime license', 1, 'lifetime'],
  ['Annual plan', 1, 'year'],
  ['Premium Yearly', 1, 'year'],
  ['billed yearly', 1, 'year'],
  ['1 year', 1, 'year'],
  ['$99/yr', 1, 'year'],
  ['$29 a year', 1, 'year'],
  ['Annual plan, $9.99 per month, billed yearly', 1, 'year'],
  ['$119.88 billed annually ($9.99/mo)', 1, 'year'],
  ['Semi-annual', 1, 'half-year'],
  ['Quarterly', 1, 'quarter'],
  ['3-month', 3, 'month'],
  ['12 months', 12, 'month'],
  ['monthly', 1, 'month'],
  ['Pro (Monthly)', 1, 'month'],
  ['per month', 1, 'month'],
  ['every month', 1, 'month'],
  ['$9.99/mo', 1, 'month'],
  ['7-day free trial, then $9.99/month', 1, 'month'],
  ['weekly', 1, 'week'],
  ['$4.99 per week', 1, 'week'],
];

const NONE = [
  '',
  '会员服务',
  '月卡/季卡/年卡',
  '终身/年卡',
  'Monthly or annual',
  '24小时卡',
  '7天无理由退货',
  '提前5天提醒',
  '送30天',
  '每周三会员日',
  'bi-monthly',
  'bi-weekly',
  '一季度报告',
  '几个月',
  'Premium',
  '2026年11月25日',
  '14-day money-back guarantee',
  '年度账单',
];

describe('parsePlanPeriod', () => {
  it.each(READ)('reads %s as %d %s', (text, count, unit) => {
    expect(parsePlanPeriod(text)).toEqual({ count, unit });
  });

  it.each(NONE)('has no period for "%s"', (text) => {
    expect(parsePlanPeriod(text)).toBeNull();
  });

  it('gives a sound period or none for any text of its words', () => {
    const word = fc.constantFrom(
      ...'年 月 季 周 半 卡 包 连续 会员 12 个月 两 / 每 送 终身 annual monthly per month billed yearly 3-month'.split(
        ' ',
      ),
      ' ',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const period = parsePlanPeriod(words.join(''));
        expect(period === null || planPeriodSchema.safeParse(period).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
