import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/refund-none-plain',
  kind: 'refund.none',
  cues: ['退', '返还', '归还'],
  any: [
    '{no}{gap}{back}(?!手续|政策|规则|流程|通道|入口|按钮|.{0,4}(?:数据|资料|材料|芯片|设备|样品|文件|证件|原件|稿件|作品|处理时间))',
    '(?<!得|会)不{back}',
    '退.{0,14}(?:会|将|可能|有权)(?:被)?.{0,8}拒绝',
    '退(?:还|回|款)除.{1,14}外',
  ],
  not: [
    '不得不',
    '不会不',
    '退.{0,4}手续费.{0,6}(?:不|免)',
    '无法直接.{0,4}(?:处理|受理|介入)',
    '(?:如|若|仍|还|尚)(?:果|您)?.{0,6}(?:未|没有?)收到退',
    '查看.{0,6}退款',
    '不支持.{0,4}历史',
  ],
  example: '会员费一经支付，概不退款。',
  note: 'The negation and its verb stand in one thought: {gap} ends at a comma or a new modal.',
});
