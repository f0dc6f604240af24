import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '退款时扣除5%的手续费。',
      params: {
        percent: 5,
      },
    },
    {
      text: '学员中途退课须支付违约金200元。',
      params: {
        money: 200,
        currency: 'CNY',
      },
    },
    {
      text: '因退费产生的管理费在应退款中扣除。',
    },
  ],
  misses: [
    {
      text: '退款不收取任何手续费。',
      because: 'no fee',
    },
    {
      text: '平台应向您支付违约金。',
      because: 'the provider pays',
    },
    {
      text: '购票需支付服务费。',
      because: 'no refund',
    },
  ],
};
