import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-prorata',
  kind: 'refund.prorata',
  cues: [
    'prorat',
    'pro-rat',
    'pro rat',
    'proportion',
    'unused',
    'remaining',
    'remainder',
    'partial refund based',
    'portion',
    'unexpired',
    'unearned',
    'you have left',
    'what you used',
    'what you have used',
  ],
  any: [
    '\\b(?:pro-?rata|pro rata|pro-?rated|pro rated|prorate|pro-rate)s?\\b[^;]{0,80}\\b(?:refunds?|credits?|reimburse|amount|basis|back|rate|returned|share|portion|based)\\b',
    '\\b(?:refund[a-z]{0,20}|credit[a-z]{0,20}|reimburse[a-z]{0,20}|repay|return|downgrades?|changes|fees|charges|adjust[a-z]{0,20})\\b[^;]{0,80}\\b(?:pro-?rata|pro rata|pro-?rated|pro rated|prorate|pro-rate|proportional(?:ly)?|proportionate(?:ly)?|in proportion|on a (?:daily|monthly) basis)\\b',
    '\\b(?:unused|remaining|unexpired|unearned|prepaid)\\b(?: [a-z]{1,20}){0,6} (?:is|are|will be|shall be|may be|can be|gets?) (?:[a-z]{1,20} )?(?:refunded|credited|returned|reimbursed|added as a credit)',
  ],
  not: [
    '{wont} (?:be )?(?:[a-z()]{1,20} ){0,12}?(?:pro-?rat|refund|credit|reimburs)',
    'upgrades? take|pro-?rated charge|billing may be prorated|any immediate or prorated',
    'package in proportion',
  ],
  example: 'Unused months are refunded on a pro-rata basis.',
});
