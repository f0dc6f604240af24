import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '未能成班的，退还全部学费。',
    },
    {
      text: '赛事取消的，主办方返还全额报名费。',
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
