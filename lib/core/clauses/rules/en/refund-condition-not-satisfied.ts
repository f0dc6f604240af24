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
    '\\bonly possible to\\b[^;]{0,30}\\brefund\\b[^;]{0,50}\\bif\\b|\\brefund\\b[^;]{0,30}\\bonly (?:if|when) you cancel (?:your |the )?(?:full|whole|entire)',
    '\\b(?:must|should|has to|have to|need to) be returned\\b[^;]{0,40}\\b(?:seals?|tags|labels)\\b[^;]{0,16}\\b(?:intact|attached|unbroken|on)',
    '\\b(?:have|keep) (?:your|the) (?:order|booking|reference|receipt|membership) (?:number|id|confirmation|code)\\b[^;]{0,20}\\b(?:ready|at hand|to hand|available)',
  ],
  not: [
    '{duration}',
    '\\bfull refund|in full|100 ?%',
    '{wont} (?:be )?(?:refund|reimburse|repay)(?!.{0,20}unless)',
    'non-?refundable|no refund',
  ],
  note: 'Dissatisfaction as the only ground, and small demands on what is sent back.',
  example: 'If you are not satisfied with the essay, we will refund you.',
});
