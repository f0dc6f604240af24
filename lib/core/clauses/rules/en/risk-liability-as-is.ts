import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-liability-as-is',
  kind: 'risk.liability',
  cues: [
    'risk',
    'full responsibility',
    'as is',
    'as-is',
    'as available',
    'own risk',
    'sole risk',
    'entire risk',
    'all risk',
    'your risk',
    'risk of loss',
    'own peril',
    'with all faults',
    'the risk',
  ],
  any: [
    '(?:assume|accept|take)s? (?:full|all|sole|complete|any and all) responsibility for .{0,30}(?:injur|loss|damage|risk|accident|safety)',
    '["(]as[- ]is\\b|["\']as[- ](?:is["\',.]|available)',
    '\\bas[- ]is(?:["\',. ]|$)(?!(?<= )(?:the case|customary|usual|necessary|required|stated|described|allowed|permitted|common|standard|shown|reasonabl|set))',
    "at (?:your|their|the user's|the member's|user's|member's|one's|his or her) (?:own |sole |and |exclusive |discretion and )*risk",
    '(?:assume|accept|bear)s? (?:all|any|the|these|those|full|entire|every|and)?(?: [a-z]{2,12}){0,3} risks?\\b',
    '(?:entire|all|full) risks?\\b.{0,60}(?:with you|yours|is borne|lies|remain)',
    'with all faults',
  ],
  not: [
    'such as is|as is (?:the case|customary|usual|necessary|required)',
    'no risk|risk[- ]free|(?:we|company) (?:assume|accept|bear)s?',
  ],
  example: 'The app is provided as is.',
});
