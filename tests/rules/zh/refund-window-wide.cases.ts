import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '课程开始满两周的，不再接受退课。',
      params: {
        amount: 2,
        unit: 'week',
      },
    },
    {
      text: '取消订单请于发车2小时以前完成操作。',
      params: {
        amount: 2,
        unit: 'hour',
      },
    },
    {
      text: '退票截止时间为开演前48小时。',
      params: {
        amount: 48,
        unit: 'hour',
      },
    },
  ],
  misses: [
    {
      text: '退款将在3个工作日到账。',
      because: 'arrival',
    },
    {
      text: '前两日取消预约收50%费用。',
      because: 'a fee',
    },
    {
      text: '自动续费将在1天后扣款，退款另议。',
      because: 'a charge',
    },
  ],
};
