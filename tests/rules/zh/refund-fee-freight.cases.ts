import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '退货运费由买家自行承担。',
    },
    {
      text: '非质量问题的退换，来回邮费由您支付。',
    },
    {
      text: '退款时将扣除已发生的快递费。',
    },
  ],
  misses: [
    {
      text: '质量问题的退货运费由商家承担。',
      because: 'the seller pays',
    },
    {
      text: '全场满99元免运费。',
      because: 'no refund',
    },
    {
      text: '客户无需承担退货运费。',
      because: 'negated',
    },
  ],
};
