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
    'everything back',
    'price back',
    'full price',
  ],
  any: [
    '\\b(?:full|100 ?%|complete|entire|whole)[- ](?:and (?:prompt|complete) )?(?:refunds?|reimbursements?|money[- ]back|credit back)\\b',
    "\\b(?:refund(?:ed|s)?|reimburse[ds]?|returned|give(?:n)?(?: you)? back|get back|repaid)\\b(?: [a-z']{1,20}){0,5} (?:in full|fully|100 ?%|(?:the |your |their )?(?:full|entire|whole|total) (?:[a-z]{1,20} ){0,3}(?:amount|fee|price|payment|cost|charge|sum|purchase|tuition|deposit)|(?:all|every) (?:of )?(?:the |your )?(?:money|fees|amounts?|payments?|penny|cent|sums))",
  ],
  not: [
    '{wont} (?:be )?(?:[a-z]{1,20} ){0,5}(?:full|fully|100)',
    'refers? to (?:a|the)',
    "(?:\\bnot|n't) (?:be )?(?:eligible|entitled)",
  ],
  example: 'You get a full refund when the course is called off.',
});
