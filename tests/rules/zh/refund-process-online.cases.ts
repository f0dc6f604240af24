import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '您可在订单页面申请退款。',
    },
    {
      text: '点击“申请退款”并填写原因即可。',
    },
    {
      text: '收到申请后系统会自动发起退款。',
    },
  ],
  misses: [
    {
      text: '一旦发货，系统无法申请退款。',
      because: 'a refusal',
    },
    {
      text: '您可在订单页面查看发票。',
      because: 'no refund',
    },
    {
      text: '点击“取消订阅”即可停止续费。',
      because: 'stopping a renewal',
    },
  ],
};
