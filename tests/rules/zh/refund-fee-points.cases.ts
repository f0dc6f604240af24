import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '退货时将扣除该订单获得的积分。',
    },
    {
      text: '订单退款后，赠送的金豆会一并扣回。',
    },
    {
      text: '申请退费的，赠品折价后从退款中扣除返现金额。',
    },
  ],
  misses: [
    {
      text: '兑换礼品时扣除积分。',
      because: 'no refund',
    },
    {
      text: '退货不会扣减积分。',
      because: 'negated',
    },
    {
      text: '退款成功。',
      because: 'a status',
    },
  ],
};
