import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-not-prorated',
  kind: 'refund.none',
  cues: ['prorat', 'pro-rat', 'pro rat', 'partial', 'unused'],
  any: [
    "\\b{wont} (?:[a-z']{1,20} ){0,4}?(?:prorate|pro-rate|pro rate|prorated|pro-rated|pro-rata|pro rata)\\b",
    '\\b(?:fees|charges|payments|subscriptions?|amounts?)\\b[^.;]{0,40}{wont} be (?:prorated|pro-rated)',
    '\\bno (?:pro-?ration|prorated?|pro-rated?|pro rata|partial)\\b[^.;]{0,30}(?:refund|credit|is|are|will|for)',
    '{wont} (?:provide|offer|give|issue|receive|get|be given|be entitled to|grant|make)(?: you)?(?: [a-z]{1,20}){0,3} credits? (?:for|on|towards?)\\b[^.;]{0,50}\\b(?:partial|unused|remaining|months?|period|portion|time|content)',
  ],
  example: 'We do not prorate the first month.',
});
