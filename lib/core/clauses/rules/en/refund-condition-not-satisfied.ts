import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-not-satisfied',
  kind: 'refund.condition',
  cues: [
    'not satisfied',
    'not happy',
    'unhappy',
    'dissatisfied',
    'not fully satisfied',
    'not completely satisfied',
    'not entirely satisfied',
    'full booking',
    'whole order',
    'intact',
    'ready',
  ],
  any: [
    "\\bif (?:for any reason )?you(?:'re| are)(?:n't| not)? (?:completely |fully |entirely |100% |totally )?(?:satisfied|happy|unhappy|dissatisfied)\\b[^;]{0,60}\\b(?:we|you)(?:'ll| will| shall| can| may)? (?:[a-z]{3,10} )?(?:refund|reimburse|repay|get (?:your|a) (?:money|refund)|give you (?:your|a) (?:money|refund))",
    '\\b(?:have|keep) (?:your|the) (?:order|booking|reference|receipt|membership) (?:number|id|confirmation|code)\\b[^;]{0,20}\\b(?:ready|at hand|to hand|available)',
  ],
  note: 'Dissatisfaction as the only ground, and small demands on what is sent back.',
  example: 'If you are not satisfied with the essay, we will refund you.',
});
