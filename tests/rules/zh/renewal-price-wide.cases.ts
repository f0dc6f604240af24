import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '第二年起年费恢复为三百元。' },
    { text: '续费时不再享受首单折扣。' },
    { text: '新人价仅限首周，之后每周三十元。' },
    { text: '续约时以彼时报价为准。' },
    { text: '老会员锁一年老价，期满之后按新价。' },
    { text: '以后重新订阅须按当时价目付款。' },
    { text: '首月9.9，下个月起29.9。' },
  ],
  misses: [
    { text: '商家可以调整商品价格。', because: 'sellers of goods' },
    { text: '优惠券仅限首单使用。', because: 'a coupon' },
    { text: '退款按购买时价格计算。', because: 'a refund' },
    { text: '升级套餐须补差价。', because: 'an upgrade' },
  ],
};
