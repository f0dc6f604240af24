import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/refund-none-plain',
  kind: 'refund.none',
  cues: ['{refund}'],
  any: [
    '{not}(?:予|得|再|申请|办理|任何|进行|以任何形式){0,2}{refund}',
    '{refund}(?:申请|请求){0,1}(?:概不|恕不|不予|不会)(?:受理|接受|支持|办理)',
  ],
  not: ['不得不', '不会不'],
  example: '会员费一经支付，概不退款。',
});
