import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '如商品缺货，我们可能会取消订单。\n在这种情况下，已付款项会退还给您。',
    },
    {
      text: '平台可能停止某项服务。\n此种情形下，剩余费用予以退还。',
    },
    {
      text: '因天气原因无法交付。\n该情况下我们会作出补偿。',
    },
  ],
  misses: [
    {
      text: '如商品缺货，我们可能会取消订单。\n在这种情况下，我们会邮件通知您。',
      because: 'nothing is paid back',
    },
    {
      text: '您可能忘记密码。\n在这种情况下，请申请退款。',
      because: "the user's own slip",
    },
    {
      text: '平台可能停止某项服务。\n此种情形下，费用不予退还。',
      because: 'a refusal',
    },
  ],
};
