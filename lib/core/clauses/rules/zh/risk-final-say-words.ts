import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/risk-final-say-words',
  kind: 'risk.final-say',
  cues: ['解释权', '最终解释', '最终决定权', '最终裁量'],
  any: [
    '(?:最终|最后|一切|全部)(?:的)?(?:解释|决定|裁量|裁定)',
    '解释权(?:归|由|属|为|和)',
    '(?:保留|保有|拥有|享有|具有).{0,24}解释权',
  ],
  example: '本活动最终解释权归平台所有。',
});
