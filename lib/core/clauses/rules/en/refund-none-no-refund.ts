import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-no-refund',
  kind: 'refund.none',
  cues: ['refund', 'reimburse', 'money back', 'credit', 'compensation'],
  any: [
    '\\b(?:no|without|nor|neither|not any)(?: (?:any|a|other|further|partial|full|prorated|pro-rated|pro|rata|cash|monetary|automatic|such|whole|future|retroactive|form|of|right|rights|to|entitlement|obligation|provide|issue|make|give|offer|you|with|the|compensation|replacements?|returns?|exchanges?|cancellations?|credits?|liability|notice|or|and|for|prior|warning|be|entitled|eligible|receive|chargebacks?|transfers?),?){0,7}? (?:refunds?|reimbursements?|money[- ]back)\\b(?![- ](?:fee|charge|polic|request|cost|guarantee is needed))',
    '\\b(?:no|without)(?: any)? (?:credits?|compensation|rebates?|adjustments?|allowances?|pro-?ration|proration)(?: or [a-z]{1,20})? (?:for|is|are|will|shall)(?: [a-z-]{1,20}){0,6} (?:partial|unused|partially|remaining|months?|periods?|portion|time|days|prorated|pro-rated|given|issued|provided|made|due)\\b',
    '\\bno,? (?:we|there)\\b.{0,25}\\b(?:refund|money back)',
    '\\bno[- ]refunds?(?:[- ]polic(?:y|ies))\\b',
    '\\bno (?:refund requests?|requests? for (?:a )?refunds?|claims? for (?:a )?refunds?)\\b[^;]{0,30}(?:will|shall|can|are|is|may)\\b',
  ],
  not: [
    '\\bno (?:questions|reason|fee|charge|cost|penalty|need|hassle|later)[a-z -]{0,20}(?:asked|needed|necessary|refund)(?! not)',
    'no refunds? (?:fee|charge)',
    'exceptions? to (?:the |our |this )?no[- ]refund',
    '(?:confirm|ensure|verify)[a-z]{0,20} (?:that )?no',
    '(?:giv|stat|provid|specify|show)[a-z]{0,20} (?:any |a |us )?reasons?',
  ],
  example: 'There are no refunds for unused gift cards.',
});
