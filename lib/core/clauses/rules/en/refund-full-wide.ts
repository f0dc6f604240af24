import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-full-wide',
  kind: 'refund.full',
  cues: ['all', 'every', 'full', 'entire', 'complete', 'whole', '100', 'everything'],
  any: [
    '\\b(?:complete|entire|total|full|100 ?%) refunds?\\b',
    '\\b(?:receive|get)s? (?:their|your) (?:entire|full|whole)\\b',
    '\\b(?:in full|entirely|completely|fully|everything|every (?:penny|cent|dollar|euro|pound)|all of it|(?:the|your) (?:whole|entire|full|complete)|100 ?%|all (?:of )?(?:the |your )?(?:sums?|fees|payments?|amounts?|money|mon(?:ies|eys)))(?![a-z])',
  ],
  all: [
    '{repay}[^;]{0,40}?(?:in full|entirely|completely|every (?:penny|cent|dollar|euro|pound)|all\\b|(?:the|your) (?:whole|entire|full|complete)|100|everything|fully)|\\b(?:all|every|everything|100 ?%|(?:the|your) (?:whole|entire|full)|fully)\\b[^;]{0,30}?(?:{repay}|\\bback\\b)|\\b(?:receive|get|have|return)s?\\b[^;]{0,12}\\b(?:all|the (?:full|whole|entire)|everything) (?:the )?(?:fees|sums|money|amounts?|price)?|\\breturn (?:the (?:[a-z]{3,10} )?fee, no strings|every)|(?:complete|entire|total|full|100 ?%) refund|credited with the (?:total|full|whole)|(?:receive|get)s? (?:their|your) (?:entire|full|whole) [a-z ]{0,16}(?:fee|price|payment|amount|money|deposit)|\\b(?:pay|give|hand|put)s? (?:back )?(?:the whole|all|everything)',
  ],
  not: [
    '{keepsMoney}',
    '(?:less|minus|after deduct|except|save for)\\b',
    '\\bpart of\\b',
    'refers? to|(?:customer|you|member|learner)s? (?:shall|must|agree to) pay|agree to (?:reimburse|promptly|pay)|trial you have',
  ],
  note: 'All of it comes back.',
  example: 'Families are repaid completely.',
});
