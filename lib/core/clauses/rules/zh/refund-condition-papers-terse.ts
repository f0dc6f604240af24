import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/refund-condition-papers-terse',
  kind: 'refund.condition',
  cues: ['退', '售后', '取消', '会籍'],
  cuesIn: 'context',
  any: [
    '(?:带同|带齐|带好|备齐|准备好?|附上?|发|应提供|须提供|需提供|请提供|凭)[^。]{0,36}(?:收据|证明|截图|户口本|账单|合约|流水|回执|清单|凭证|单据)',
    '(?:填写|写明)[^,;。]{0,8}(?:原因|事由),?[^,;。]{0,4}(?:上传|附|提交)',
  ],
  not: ['侵权'],
  context: ['退[款费货订课换会]|售后|取消|未成年'],
  example: '备齐合约、收据和银行流水。',
});
