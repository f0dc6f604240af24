import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-no-refund',
  kind: 'refund.none',
  cues: ['refund', 'reimburse', 'money back', 'credit', 'compensation'],
  any: [
    '\\b(?:no|without|nor|neither|not any)(?: (?:any|a|other|further|partial|full|prorated|pro-rated|pro|rata|cash|monetary|automatic|such|whole|future|retroactive|form|of|right|rights|to|entitlement|obligation|provide|issue|make|give|offer|you|with|the|compensation|replacements?|returns?|exchanges?|cancellations?|credits?|liability|notice|or|and|for|prior|warning|be|entitled|eligible|receive|chargebacks?|transfers?),?){0,7}? (?:refunds?|reimbursements?|money[- ]back)\\b(?![- ](?:fee|charge|polic|request|cost|guarantee is needed))',
    '\\b(?:no|without)(?: any)? (?:credits?|compensation|rebates?|adjustments?|allowances?|pro-?ration|proration)(?: or [a-z]{1,20})? (?:for|is|are|will|shall)(?: [a-z-]{1,20}){0,6} (?:partial|unused|partially|remaining|months?|periods?|portion|time|days|prorated|pro-rated|given|issued|provided|made|due)\\b',
  ],
  example: 'There are no refunds for unused gift cards.',
});
