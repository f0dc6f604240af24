import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '逾期提出的退款申请一律不予受理。',
    },
    {
      text: '促销商品不适用七日无理由退货。',
    },
    {
      text: '礼品卡不在退款范围内。',
    },
  ],
  misses: [
    {
      text: '我们受理每一份退款申请。',
      because: 'no negation',
    },
    {
      text: '账号异常时，登录申请不予受理。',
      because: 'not about refunds',
    },
    {
      text: '超出配送范围的订单不予接单。',
      because: 'not about refunds',
    },
  ],
};
