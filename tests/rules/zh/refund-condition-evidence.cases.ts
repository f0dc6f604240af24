import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '申请退款请提供订单号和付款截图。',
    },
    {
      text: '学员凭缴费收据办理退费。',
    },
    {
      text: '退货时须出示购物小票。',
    },
  ],
  misses: [
    {
      text: '开具发票请填写邮箱，与退票无关。',
      because: 'an invoice',
    },
    {
      text: '退款无需提供任何凭证。',
      because: 'negated',
    },
    {
      text: '注册时请提供身份证件。',
      because: 'no refund',
    },
  ],
};
