import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/refund-full-wide',
  kind: 'refund.full',
  cues: ['全额', '全部', '全款', '100%', '全数'],
  any: ['(?:退款|退费|退还|退回|返还)[^,;。]{0,12}(?:全额|全部|全款|全数)'],
  not: ['全部(?:退货|理解|条件|资料|退订)', '除[^,;。]{0,14}外'],
  example: '机构取消开班的，退还家长所付的全部费用。',
});
