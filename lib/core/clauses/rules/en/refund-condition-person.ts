import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-person',
  kind: 'refund.condition',
  cues: ['refund', 'money back', 'money-back', 'returns', 'return policy', 'reimburs', 'guarantee'],
  cuesIn: 'context',
  any: [
    '\\bonly (?:be )?(?:[a-z]{3,12} )?(?:to|by|from|for|through) (?:the )?(?:person|account (?:holder|owner)|card ?holder|buyer|purchaser|payer|one who|original|address|e-?mail|customer who)\\b',
    '\\bonly (?:the )?(?:person|account (?:holder|owner)|card ?holder|buyer|purchaser|payer|registered)\\b',
    '\\b(?:each|every|one|per) (?:household|customer|person|account|user|member|company|family)\\b[^;.]{0,40}\\b(?:once|one time|only|a single|one refund)\\b|\\b(?:once|one refund|one time|a single refund) (?:per|for each|for every)\\b|\\blimited to one\\b',
    '\\b(?:new|first[- ]time) (?:customers?|users?|subscribers?|members?|buyers?|accounts?|purchases?|orders?)\\b[^;.]{0,12}\\bonly\\b|\\bonly (?:for |to |on |covers? |applies to )?(?:new|first[- ]time|your first)\\b',
    '\\baccounts? (?:must|should|needs? to|has to|have to) (?:be|have)\\b|\\bin good standing\\b',
    '\\bto (?:qualify|be eligible)\\b|\\bmust have been (?:opened|reported|tried|contacted|raised)\\b',
    '\\b(?:full[- ]price|not (?:on sale|discounted)|at (?:the )?full price)\\b',
  ],
  not: [
    '{wont} (?:be )?(?:[a-z]{1,14} ){0,4}(?:refund|return|accept|eligible|credit)',
    'non-?(?:refund|return)able|\\bno (?:refund|return)s?\\b|full refund',
    '{span}',
    'trial|renew|\\b(?:transfer|assign)\\b',
  ],
  context: [
    '(?:^|> )[^>]{0,60}\\b(?:refunds?|money[- ]back|returns|return policy|reimbursements?|guarantee)\\b',
  ],
  contextNot: ['privacy|\\btax|renewal|warrant|liab|referral|investment|performance guarantee'],
  note: 'Who may ask and how often, under a heading of refunds.',
  example: 'Each household may use it once.',
});
