import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '提前解约的，未使用的费用予以退还。',
    },
    {
      text: '我们将退还剩余月份的服务费。',
    },
    {
      text: '升级时系统自动抵扣原套餐的剩余金额。',
    },
  ],
  misses: [
    {
      text: '未使用的次数不予退还。',
      because: 'negated',
    },
    {
      text: '商品未使用，可以申请退货。',
      because: 'a condition, not a share',
    },
    {
      text: '剩余名额不多。',
      because: 'no money',
    },
  ],
};
