import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-not-prorated',
  kind: 'refund.none',
  cues: ['prorat', 'pro-rat', 'pro rat', 'partial', 'unused'],
  any: [
    "\\b{wont} (?:[a-z']{1,20} ){0,4}?(?:prorate|pro-rate|pro rate|prorated|pro-rated|pro-rata|pro rata)\\b",
  ],
  example: 'We do not prorate the first month.',
});
