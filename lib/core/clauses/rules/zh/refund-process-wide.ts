import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/refund-process-wide',
  kind: 'refund.process',
  cues: ['退款', '退费', '退货', '退换', '退课', '退票', '提现'],
  cuesIn: 'context',
  any: ['(?:工作日|工作天)[^。;]{0,12}(?:内|到|完成|处理|审核|退)'],
  all: ['退|返|申请|办理|受理|审核|到账|原路|处理|客服|汇付|填表|答复'],
  context: ['(?:退款|退费|退货|退换|退课|退票|提现)[^>]{0,40}(?:>[^>]{0,40})?$'],
  not: ['{span}(?:之?内|以内)[^。;]{0,10}(?:可|申请)'],
  noParams: false,
  example: '请先联系客服登记',
});
