import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-final-say-decides',
  kind: 'risk.final-say',
  cues: [
    'decide',
    'final',
    'determined',
    'determine',
    'interpret',
    'judg',
    'opinion',
    'sole',
    'conclusive',
    'deem',
  ],
  any: [
    '(?:has|have|retain|reserve)s? (?:the )?(?:final|sole|last|ultimate) (?:say|decision|authority|right (?:of|to) (?:interpret|decide|determin))',
    '(?:final|sole|ultimate|exclusive)(?: and (?:final|sole|exclusive|binding))?(?: right (?:of|to))? (?:interpretation|judge?ment|arbiter|decision-maker|decision)',
    '(?:as|to be|be|is|are) (?:solely |exclusively )?(?:determined|judged|decided|assessed)(?: solely| exclusively)? by (?:us|our|the company|the provider|[a-z]{3,20}\\.com|the support team|the management)',
  ],
  not: ['arbitrat', 'infrastructure'],
  example: 'We make the final decision on all cases.',
});
