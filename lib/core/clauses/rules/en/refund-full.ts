import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-full',
  kind: 'refund.full',
  cues: [
    'full',
    'entire',
    '100%',
    '100 %',
    'in whole',
    'all fees',
    'every penny',
    'all of your money',
    'all amounts',
    'all payments',
    'money back',
  ],
  any: [
    '\\b(?:full|100 ?%|complete|entire|whole)[- ](?:and (?:prompt|complete) )?(?:refunds?|reimbursements?|money[- ]back|credit back)\\b',
    "\\b(?:refund(?:ed|s)?|reimburse[ds]?|returned|give(?:n)?(?: you)? back|get back|repaid)\\b(?: [a-z']{1,20}){0,5} (?:in full|fully|100 ?%|(?:the |your |their )?(?:full|entire|whole|total) (?:[a-z]{1,20} ){0,3}(?:amount|fee|price|payment|cost|charge|sum|purchase|tuition|deposit)|(?:all|every) (?:of )?(?:the |your )?(?:money|fees|amounts?|payments?|penny|cent|sums))",
    '\\b(?:fully|100 ?%) (?:refunded|refundable|reimbursed)\\b',
    '\\brefund (?:your|that|the) (?:first|extra|entire|full|whole|last|current|most recent) (?:[a-z]{1,20} ){0,2}(?:term|charge|payment|fee|month|amount|price)\\b',
    '\\b(?:full|entire|total) (?:amount|price|fee|payment|cost)[^.;]{0,40}\\b(?:will|shall|is|are|can|may) be (?:refunded|returned|reimbursed)',
    '\\brefund of (?:all|the full|the entire|100 ?%|your full) (?:of )?(?:the )?(?:fees|amount|price|payments?|money|sums|cost|purchase|tuition)',
    '\\byou can have your money back\\b|\\b(?:get|receive) (?:all )?your money back\\b',
  ],
  not: [
    '\\b(?:full or partial|partial or full|full or (?:a )?(?:pro-?rata|prorated)|in full or in part|in whole or in part|all or part|wholly or partly)\\b',
    '{wont} (?:be )?(?:[a-z]{1,20} ){0,5}(?:full|fully|100)',
    '\\bno (?:full|100)',
    'refers? to (?:a|the)',
    '\\bfull refund (?:policy|period|process|details|terms)\\b',
    "(?:\\bnot|n't) (?:be )?(?:eligible|entitled)",
    '{wont} be refunded',
    'non-?refundable',
  ],
  example: 'You get a full refund when the course is called off.',
});
