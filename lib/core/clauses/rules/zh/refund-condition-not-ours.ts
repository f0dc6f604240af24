import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/refund-condition-not-ours',
  kind: 'refund.condition',
  cues: ['退款', '退费'],
  any: [
    '(?:我们|我方|公司|平台|本站|开发者|本应用)?(?:无法|不能|不|无权)[^,;。]{0,8}(?:直接)?(?:处理|干预|干涉|介入|受理|控制)[^,;。]{0,8}退(?:款|费)(?!.{0,6}时间)',
    '无法直接[^,;。]{0,6}处理退款',
  ],
  all: ['直接|干预|干涉|介入|无权'],
  not: ['[?]$'],
  example: '我方无法直接处理退款申请。',
});
