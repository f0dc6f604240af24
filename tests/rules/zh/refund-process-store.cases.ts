import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '退款请向苹果客服申请。',
    },
    {
      text: '如需退费，请前往应用商店提交退款申请。',
    },
    {
      text: '您可以在谷歌支付中心申请退款。',
    },
  ],
  misses: [
    {
      text: '退款由苹果审核。',
      because: 'who decides, not how to ask',
    },
    {
      text: '请前往应用商店下载新版本。',
      because: 'no refund',
    },
    {
      text: '苹果渠道不支持退款，请勿联系客服。',
      because: 'no refund at all',
    },
  ],
};
