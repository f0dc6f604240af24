import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '所有软件均享30天内退款服务。',
      params: {
        amount: 30,
        unit: 'day',
      },
    },
    {
      text: '退货请在七日内联系卖方。',
      params: {
        amount: 7,
        unit: 'day',
      },
    },
    {
      text: '入会未满15天的会员，使用未超过15天可退款。',
      params: {
        amount: 15,
        unit: 'day',
      },
    },
  ],
  misses: [
    {
      text: '退款将在3天内到账。',
      because: 'arrival',
    },
    {
      text: '我们会在7天内完成退款。',
      because: 'provider',
    },
    {
      text: '三天内发货，缺货可退款。',
      because: 'delivery',
    },
  ],
};
