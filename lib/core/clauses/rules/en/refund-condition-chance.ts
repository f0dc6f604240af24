import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-chance',
  kind: 'refund.condition',
  cues: [
    'chance',
    'opportunity',
    'look first',
    'try first',
    'have a look',
    'help first',
    'before asking',
    'before requesting',
    'before you ask',
    'before you request',
  ],
  any: [
    '\\b(?:give|given|gives|giving|allow|allowed|allows|have|had|grant(?:ed)?|let)\\b[^;.]{0,40}\\b(?:chance|opportunity)\\b[^;.]{0,30}\\bto (?:[a-z]{3,10} )?(?:solve|fix|resolve|help|put (?:it |things )?right|correct|look|repair|sort|remedy|address|investigate|troubleshoot|cure|make)',
    '\\bso that (?:we|our|the)\\b[^;.]{0,30}\\b(?:can|may)\\b[^;.]{0,20}\\b(?:look first|try first|have a look|help first)',
    '\\b(?:contact|talk to|write to|speak to|reach)\\b[^;.]{0,40}\\bbefore (?:you )?(?:asking|requesting|ask|request)\\b',
  ],
  not: [
    '{wont} be refunded',
    'lawsuit|arbitrat|court|\\bdisputes?\\b|infring|before (?:you )?(?:pay|order|submit)',
  ],
  context: [
    '(?:^|> )[^>]{0,60}\\b(?:refunds?|money[- ]back|returns|return policy|reimbursements?|guarantee)\\b',
  ],
  contextNot: ['privacy|\\btax|renewal|warrant|liab|referral|investment|performance guarantee'],
  note: 'The provider wants to mend it before money is spoken of.',
  example: 'Our team must be given a fair chance to solve the problem.',
});
