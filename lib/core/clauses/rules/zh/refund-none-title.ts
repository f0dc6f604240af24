import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/refund-none-title',
  kind: 'refund.none',
  titles: true,
  cues: ['退', '返还'],
  any: [
    '{no}{gap}(?:退款|退费|退还|退货(?:退款)?|退换货?|退票|(?<!早)退)(?:处理|服务|申请)?[。!]?$',
    '(?:一经|概|恕|一旦).{0,20}{no}?{gap}退(?:款|费|还|货|换)?[。!]?$',
  ],
  all: ['^.{6,70}$'],
  not: ['为什么|为何|怎么|如何|哪些|什么', '[?:]$', '情况|情形|条件', '的$', '直接(?:处理|受理)'],
  note: 'Pages set such a sentence in bold as a heading; a heading that only names the subject has no such ending.',
  example: '拆封后的特价商品不接受退货',
});
