import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/refund-prorata-wide',
  kind: 'refund.prorata',
  cues: ['比例', '剩余', '未使用', '未用', '折算', '未消费', '余下', '尚未'],
  any: [
    '(?:比例|剩余|未使用|未用|折算|未消费|余下)[^。;]{0,60}(?:退款|退费|退还|退回|返还|退学费)',
    '(?:退款|退费|退还|退回|返还)[^。;]{0,60}(?:比例|剩余|未使用|未用|折算|未消费|余下)',
  ],
  not: [
    '(?:{no}|不)[^,;。]{0,16}(?:退|返还|折)',
    '未使用(?:过)?(?:任何|的)?[^,;。]{0,6}(?:,|且|可|即可|、)',
    '(?:尚|还|均|仍)未使用',
    '成员|名额|有效期内继续',
    '1元|=1|抵[0-9]|扣退货款',
    '仅限',
    '全额',
    '支付比例|原卡',
  ],
  note: 'The widest of the share rules: whatever of the unused part and of paying back stands in one sentence.',
  example: '余下课时经核算后，由财务统一退费。',
});
