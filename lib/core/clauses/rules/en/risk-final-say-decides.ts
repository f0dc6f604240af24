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
    '(?:decision|determination|judge?ment|ruling|verdict|say)s?\\b.{0,60}?(?:is|are|shall be|will be|be|remain)s? (?:final|conclusive|binding)',
    '(?:has|have|retain|reserve)s? (?:the )?(?:final|sole|last|ultimate) (?:say|decision|authority|right (?:of|to) (?:interpret|decide|determin))',
    '(?:final|sole|ultimate|exclusive)(?: and (?:final|sole|exclusive|binding))?(?: right (?:of|to))? (?:interpretation|judge?ment|arbiter|decision-maker|decision)',
    '(?:as|to be|be|is|are) (?:solely |exclusively )?(?:determined|judged|decided|assessed)(?: solely| exclusively)? by (?:us|our|the company|the provider|[a-z]{3,20}\\.com|the support team|the management)',
    '\\bwe (?:alone|solely|shall be the sole|are the sole).{0,20}(?:decide|determine|judge)',
    'right to (?:determine|decide|assess|judge)\\b.{0,16}?\\b(?:whether|if|what|who|which|eligib|validity)',
    "in (?:our|its|the company's) (?:sole |reasonable |own |absolute )?(?:opinion|judge?ment|determination|view)\\b",
  ],
  not: [
    'arbitrat|award|\\bcourt\\b',
    'final sale|sales? (?:is|are) final|purchases? (?:is|are) final',
    'final (?:payment|invoice|bill|charge|day|month|amount)',
    'disproportionate|infrastructure|\\buser ?names?\\b|\\bprudent\\b',
    '\\bcourts?\\b',
  ],
  example: 'Our decision on any request is final.',
});
