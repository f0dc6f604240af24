import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '老会员价仅保留至本期结束。' },
    { text: '来年会费由理事会另定。' },
    { text: '物價上漲時，本會得調整月費。' },
    { text: '续费折扣以后可能调整。' },
    { text: '如要涨价，涨价前会给您合理的通知。' },
    { text: '年费日后可能上调。' },
  ],
  misses: [
    { text: '商家可以调整商品价格。', because: 'sellers of goods' },
    { text: '优惠券仅限首单使用。', because: 'a coupon' },
    { text: '退款按购买时价格计算。', because: 'a refund' },
    { text: '升级套餐须补差价。', because: 'an upgrade' },
  ],
};
