import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '签收超过15天的商品不予退换。',
      params: {
        amount: 15,
        unit: 'day',
      },
    },
    {
      text: '开通48小时后不再受理退款。',
      params: {
        amount: 48,
        unit: 'hour',
      },
    },
    {
      text: '自开课第三个自然月起，学员不得要求退费。',
    },
  ],
  misses: [
    {
      text: '超过三次登录失败将锁定账户。',
      because: 'no refund',
    },
    {
      text: '7天内可以退款。',
      because: 'no refusal',
    },
    {
      text: '退款超过五日未到账请联系银行。',
      because: 'arrival',
    },
  ],
};
