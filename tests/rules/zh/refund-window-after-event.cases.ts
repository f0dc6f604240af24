import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '自付款之日起七日内，未使用的可以退款。',
      params: {
        amount: 7,
        unit: 'day',
      },
    },
    {
      text: '购买后24小时内可申请退费。',
      params: {
        amount: 24,
        unit: 'hour',
      },
    },
    {
      text: '退款申请须在订单完成后15天内提出。',
      params: {
        amount: 15,
        unit: 'day',
      },
    },
  ],
  misses: [
    {
      text: '我们将在收到申请后3日内退款。',
      because: 'how long the provider takes',
    },
    {
      text: '退款会在付款后5个工作日内到账。',
      because: 'arrival',
    },
    {
      text: '付款后24小时内发货。',
      because: 'delivery',
    },
  ],
};
