import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '退货限未拆封的商品。',
    },
    {
      text: '办理退费时须交回学员证原件。',
    },
    {
      text: '安卓渠道的退款，以各应用市场规定为准。',
    },
  ],
  misses: [
    {
      text: '退款须联系客服。',
      because: 'how to ask',
    },
    {
      text: '退款需3个工作日。',
      because: 'a time',
    },
    {
      text: '退款仅支持原路返回。',
      because: 'how it is paid',
    },
  ],
};
