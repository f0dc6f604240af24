import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-full-wide',
  kind: 'refund.full',
  cues: ['all', 'every', 'full', 'entire', 'complete', 'whole', '100', 'everything'],
  any: [
    '\\bfee, no strings\\b',
    '\\b(?:complete|entire|total|full|100 ?%) refunds?\\b',
    '\\btotal (?:purchase )?(?:price|amount)\\b',
    '\\b(?:receive|get)s? (?:their|your) (?:entire|full|whole)\\b',
    '\\b(?:each|every) (?:dollar|euro|pound|cent|penny)\\b',
    '\\b(?:in full|entirely|completely|fully|everything|every (?:penny|cent|dollar|euro|pound)|all of it|(?:the|your) (?:whole|entire|full|complete)|100 ?%|all (?:of )?(?:the |your )?(?:sums?|fees|payments?|amounts?|money|mon(?:ies|eys)))(?![a-z])',
  ],
  all: [
    '{repay}[^;]{0,40}?(?:in full|entirely|completely|every (?:penny|cent|dollar|euro|pound)|all\\b|(?:the|your) (?:whole|entire|full|complete)|100|everything|fully)|\\b(?:all|every|everything|100 ?%|(?:the|your) (?:whole|entire|full)|fully)\\b[^;]{0,30}?(?:{repay}|\\bback\\b)|\\b(?:receive|get|have|return)s?\\b[^;]{0,12}\\b(?:all|the (?:full|whole|entire)|everything) (?:the )?(?:fees|sums|money|amounts?|price)?|\\breturn (?:the (?:[a-z]{3,10} )?fee, no strings|every)|(?:complete|entire|total|full|100 ?%) refund|credited with the (?:total|full|whole)|(?:receive|get)s? (?:their|your) (?:entire|full|whole) [a-z ]{0,16}(?:fee|price|payment|amount|money|deposit)|\\b(?:pay|give|hand|put)s? (?:back )?(?:the whole|all|everything)',
  ],
  not: [
    '{keepsMoney}',
    '(?:in full or in part|full or partial|partial or full|in whole or|all or part|wholly or partly)',
    '(?:less|minus|after deduct|except|save for)\\b',
    'all (?:refunds?|returns?|requests?|claims?|cancel+ations?|orders?|items?|calls|messages|devices)\\b',
    'never the whole|not (?:the )?(?:full|whole|all)|\\bpart of\\b',
    'paid in full|full (?:price|payment|name|details|terms)|refers? to|(?:customer|you|member|learner)s? (?:shall|must|agree to) pay|full product|have access|in that event unused|represent and warrant|agree to (?:reimburse|promptly|pay)|monies previously|indemnif|hereby authori|end-user|invoices in full|trial you have',
    'you (?:must|have to|agree to|shall|will) (?:return|repay|pay)',
    'back (?:up|to (?:us|school))|money back guarantee policy|come back',
  ],
  note: 'All of it comes back.',
  example: 'Families are repaid completely.',
});
