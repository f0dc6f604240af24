import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-unused',
  kind: 'refund.condition',
  cues: ['refund', 'return', 'money back', 'cancel', 'withdraw', 'unused', 'unopened'],
  any: [
    "\\b(?:refund|return|money back|cancel|withdraw)[a-z]{0,20}\\b[^;]{0,140}\\b(?:(?:has|have|had|is|are|was|were|did|do|does)(?: not|n't)(?: yet| already| been)*|unused|unopened|undamaged|unworn|unredeemed|original (?:packaging|condition)|not previously|not already)\\b(?: [a-z]{1,20}){0,3}? ?(?:us(?:e|ed)|access(?:ed)?|download(?:ed)?|activat(?:e|ed)|redeem(?:ed)?|visit(?:ed)?|start(?:ed)?|consum(?:e|ed)|open(?:ed)?|invit(?:e|ed)|claim(?:ed)?|violat(?:e|ed)|packag|condition|attend(?:ed)?|stream(?:ed)?|watch(?:ed)?|play(?:ed)?|committed|make any|unused|worn|install(?:ed)?|begun|exceed(?:ed)?)",
    "\\b(?:(?:has|have|had|did|do|does)(?: not|n't)(?: yet| already| been)*)(?: [a-z]{1,20}){0,2} (?:us(?:e|ed)|access(?:ed)?|download(?:ed)?|activat(?:e|ed)|redeem(?:ed)?|visit(?:ed)?|start(?:ed)?|consum(?:e|ed)|open(?:ed)?)\\b[^;]{0,120}\\b(?:refund|money back)",
    '\\b(?:unused|unredeemed|uncommitted|unopened|unclaimed)\\b[^;]{0,100}\\b(?:eligible|may be|can be|are|is) (?:for )?(?:a )?(?:refund|returned)',
    '\\b(?:returns?|items?|products?|goods)\\b[^;]{0,60}\\b(?:must|has to|have to|needs? to|should) be\\b[^;]{0,60}\\b(?:unused|unopened|undamaged|original|unworn|resalable|resaleable|new)\\b',
  ],
  not: [
    "if you (?:have not|haven't|did not) received",
    '{wont} (?:be )?(?:refunded|refund|issue|provide|offer)',
    'non-?refundable',
    'no (?:refund|prorated)',
  ],
  example: 'You get a refund if the licence has not been activated.',
});
