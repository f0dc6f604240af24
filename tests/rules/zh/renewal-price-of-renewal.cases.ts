import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '续费价格以届时页面公布为准。',
    },
    {
      text: '首月优惠，次月起恢复原价。',
    },
    {
      text: '续订金额可能与首次购买不同。',
    },
  ],
  misses: [
    {
      text: '续费成功后可开发票。',
      because: 'no price',
    },
    {
      text: '退款金额以渠道为准。',
      because: 'a refund',
    },
    {
      text: '续费周期为一个月。',
      because: 'a period',
    },
  ],
};
