import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '从未下载过素材的会员才可以退款。',
    },
    {
      text: '退款对象仅为付款人本人。',
    },
    {
      text: '通过代理商购买的，请与代理商协商退款。',
    },
  ],
  misses: [
    {
      text: '七天内的订单可以退款。',
      because: 'a window speaks, not a state',
    },
    {
      text: '违规的账号不予退款。',
      because: 'a refusal',
    },
    {
      text: '会员可以下载素材。',
      because: 'no refund',
    },
  ],
};
