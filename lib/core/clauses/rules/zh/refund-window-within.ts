import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/refund-window-within',
  kind: 'refund.window',
  cues: ['退款', '退费', '退货', '退换', '退课', '退票', '退换货', '退订'],
  any: [
    '{span}(?:之?内|以内)[^。;]{0,80}(?:退款|退费|退货|退换|退课|退票|退订)',
    '(?:退款|退费|退货|退换|退课|退票)[^。;]{0,60}{span}(?:之?内|以内)',
    '(?:未超过|不超过|没有超过|少于|不足|不满){span}[^。;]{0,30}(?:退款|退费|退货|退换|可退)',
  ],
  not: [
    '(?:到账|到帐|入账|处理|审核|办理|答复|回复|打款|汇|存入|工作日|工作天|营业日|退至|退到|退回|原路|完成退款|受理)',
    '发货',
    '自动[^,;。]{0,6}退款',
  ],
  near: '{span}(?:之?内|以内)',
  note: 'The widest of the window rules: what the others name exactly, less what speaks of the provider or of arrival.',
  example: '所有软件均享30天内退款服务。',
});
