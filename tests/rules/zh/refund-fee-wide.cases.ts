import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '提前解约，平台将扣除活动优惠部分。',
    },
    {
      text: '退学时酌收建档费200元。',
      params: {
        money: 200,
        currency: 'CNY',
      },
    },
    {
      text: '退换产生的税费由消费者自理。',
    },
  ],
  misses: [
    {
      text: '退课不收取任何费用。',
      because: 'negated',
    },
    {
      text: '自动续费失败不影响退款，扣款由银行收取费用。',
      because: 'a charge',
    },
    {
      text: '平台向商户收取服务费。',
      because: 'no refund',
    },
  ],
};
