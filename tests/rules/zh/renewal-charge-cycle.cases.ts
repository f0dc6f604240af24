import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '会员费每月1日扣款。',
    },
    {
      text: '费用按照所选计费周期收取。',
    },
    {
      text: '季度会员：每90天自动扣费',
      params: {
        amount: 90,
        unit: 'day',
      },
    },
  ],
  misses: [
    {
      text: '每月赠送三张优惠券。',
      because: 'a gift',
    },
    {
      text: '每月结算一次佣金。',
      because: 'a commission',
    },
    {
      text: '每周更新课程。',
      because: 'no charge',
    },
  ],
};
