import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/renewal-trial-days',
  kind: 'renewal.trial',
  cues: ['免费', '未取消', '未退订', '体验'],
  any: [
    '{span}后未(?:取消|退订|关闭)[^。;]{0,16}(?:扣费|收费|扣款|续)',
    '免费期[^,;。]{0,6}(?:结束|后|届满)[^。;]{0,12}(?:计费|收费|扣)',
    '前{span}免费[^。;]{0,16}(?:收费|扣|计费|续)',
    '体验(?:会员|期|版)?到期[^。;]{0,16}(?:续|扣|收费|转)',
  ],
  not: ['不(?:会|再)[^,;。]{0,6}(?:扣|收|计)'],
  near: '{span}',
  example: '前30天免费，之后自动按月收费。',
});
