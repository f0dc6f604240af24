import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/risk-jurisdiction-said-otherwise',
  kind: 'risk.jurisdiction',
  cues: [
    '法例',
    '法律解释',
    '依归',
    '准据',
    '评理',
    '裁判',
    '法院去',
    '管辖',
    '仲裁',
    '法例为',
    '法律为',
    '依法院',
  ],
  any: [
    '(?:依|按|以|适用|受)[^,;。]{0,20}(?:法律|法例|法规|法)(?:解释|为依归|为准据|诠释|为准)',
    '(?:法院|仲裁[委院机]|法庭)[^,;。]{0,8}(?:评理|裁判|裁决|仲裁|审理|起诉|管辖|处理)',
  ],
  example: '本守则以澳门法例为依归。',
});
