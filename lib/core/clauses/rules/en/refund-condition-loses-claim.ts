import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-loses-claim',
  kind: 'refund.condition',
  cues: ['refund', 'money back', 'money-back', 'returns', 'return policy', 'reimburs', 'guarantee'],
  cuesIn: 'context',
  any: [
    '\\bto be considered\\b(?! for)|\\b(?:must|has to|have to|needs? to) be (?:reproducible|reproduced|verifiable|verified|confirmed|traceable|provable|below|under|documented|reported)\\b',
    '\\b(?:assessed|evaluated|decided|judged|considered|determined|examined|looked at) (?:individually|separately|on (?:its|their) (?:own )?merits|on an individual basis|case by case|on a case)',
    '\\b(?:ask(?:ing)?|request|require)\\b[^;.]{0,12}\\b(?:further|more|additional) (?:details|information|documents?|proof|evidence)\\b',
    '\\b(?:abus(?:e|ing)|misus(?:e|ing)|exploit(?:ing)?)\\b[^;.]{0,16}\\b(?:refund|guarantee|promise|(?:this|the|our) policy)\\b|\\b(?:repeated|excessive|serial) (?:[a-z]{3,10} )?(?:refunds?|requests|claims|returns)\\b',
    '\\b(?:guarantee|eligibility)\\b[^;.]{0,16}\\b(?:is|becomes?|will be|are) (?:void|lost|forfeited|voided|invalid|waived)\\b|\\b(?:guarantee|claim|eligibility|right to (?:a )?refund) (?:ends|lapses)\\b|\\blos(?:e|es|ing) (?:their|your|any|the) (?:claim|right|eligibility|entitlement)\\b|\\bvoids? (?:the|this|your|our) (?:guarantee|right|claim|eligibility)\\b',
    '\\bcounts? as (?:use|usage|using|used|acceptance|consumed|consumption|a purchase|completed)\\b|\\b(?:only|be) (?:be )?(?:refunded|returned|cancel+ed) as a whole\\b',
    '\\b(?:make|allow|grant|consider)s? (?:an )?exceptions?\\b|\\bexceptions? (?:is|are|may be|can be|might be) (?:only )?(?:possible|made|granted|allowed|considered)\\b',
  ],
  not: [
    '{wont} (?:be )?(?:[a-z]{1,14} ){0,4}(?:refund|return|accept|eligible|credit|make|grant)',
    'non-?(?:refund|return)able|\\bno (?:refund|return|exception)s?\\b|full refund|without exception',
    '{span}',
    '\\bwe (?:must|have to)',
  ],
  context: ['(?:^|> )[^>]{0,60}\\b(?:refunds?|money[- ]back|returns|return policy|reimbursements?)\\b'],
  contextNot: ['privacy|\\btax|renewal|warrant|liab|referral|investment|performance guarantee'],
  note: 'By what a claim is weighed or lost, under a heading of refunds.',
  example: 'Every case is assessed individually.',
});
