import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/refund-fee-wide-heading',
  kind: 'refund.fee',
  cues: ['退款', '退费', '退货', '退换', '退课', '退票', '退订', '取消', '违约'],
  cuesIn: 'context',
  any: ['[0-9]{1,3}%', '[0-9]{1,5}元', '百分之'],
  context: ['(?:退款|退费|退货|退换|退课|退票|退订|取消|违约)'],
  contextNot: ['自动续|取消订阅|取消续费|价格|套餐'],
  not: [
    '续费|订阅|会员费',
    '税率|税后|限额|预付[款金]?才|涨幅|上调|补足|比例|≥',
    '不(?:收|扣)|免收|全额退|100%退',
    '充值满|优惠价|原价',
    '赔付|补偿|赔偿',
    '退[还回][^,;。]{0,10}(?:百分之|[0-9]{1,3}%)|恕难|名额转|变更费|补发|工本费',
  ],
  near: '[0-9]{1,3}%|[0-9]{1,5}元|百分之',
  note: 'A line or table row of a scale of deductions: the heading says what the share is of.',
  example: '开营前3至7天|扣30%',
});
