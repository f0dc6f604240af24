import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '已上课时按原价扣除。',
    },
    {
      text: '用过的次数按照80元/次计算。',
      params: {
        money: 80,
        currency: 'CNY',
      },
    },
    {
      text: '设备损坏的，照价赔偿并从押金中扣除。',
    },
  ],
  misses: [
    {
      text: '原价199元，现价99元。',
      because: 'a price',
    },
    {
      text: '活动期间按优惠价购买。',
      because: 'a purchase',
    },
    {
      text: '按月结算工资。',
      because: 'no refund',
    },
  ],
};
