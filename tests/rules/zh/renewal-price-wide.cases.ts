import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '续约时以彼时报价为准。',
    },
    {
      text: '老会员锁一年老价，期满之后按新价。',
    },
    {
      text: '以后重新订阅须按当时价目付款。',
    },
  ],
  misses: [
    {
      text: '商家可以调整商品价格。',
      because: 'sellers of goods',
    },
    {
      text: '优惠券仅限首单使用。',
      because: 'a coupon',
    },
    {
      text: '退款按购买时价格计算。',
      because: 'a refund',
    },
    {
      text: '升级套餐须补差价。',
      because: 'an upgrade',
    },
  ],
};
