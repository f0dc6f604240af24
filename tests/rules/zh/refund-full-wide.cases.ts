import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '经核实无误，货款将全部退回给您。',
    },
    {
      text: '发生上述情况时，已缴费用全数予以退还。',
    },
    {
      text: '机构取消开班的，退还家长所付的全部费用。',
    },
  ],
  misses: [
    {
      text: '已付费用全部不予退还。',
      because: 'a refusal',
    },
    {
      text: '全部退货的订单将扣减积分。',
      because: 'goods, not the promise',
    },
    {
      text: '退还除手续费外的全部费用。',
      because: 'less than all',
    },
  ],
};
