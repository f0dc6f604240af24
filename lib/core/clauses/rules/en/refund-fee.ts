import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-fee',
  kind: 'refund.fee',
  cues: [
    'deduct',
    'less',
    'minus',
    'withh',
    'reduced by',
    'handling',
    'processing fee',
    'restocking',
    'fee',
    'cost',
    '% off',
    'sending it back',
    'penalty',
    'postage',
    'retain',
    'charge',
  ],
  any: [
    '\\b(?:deduct(?:ed|ing|ions?)?|withhold|subtract(?:ed)?|retain)\\b[^;]{0,110}\\b(?:from|before|on) (?:the |your |any |all )?(?:[a-z]{1,20} )?refund',
    '\\b(?:restocking|cancel+ation|early termination|withdrawal|handling|administrat(?:ive|ion)|admin|processing|service|transaction|billing service|refund) (?:fee|charge|cost)s?\\b[^;]{0,70}\\b(?:appl(?:y|ies|ied)|charged|deducted|of|will be|is|are|incurred?|be withheld|non-?refundable|{wont} be refunded)[^;]{0,60}(?:refund|cancel|return|%|[£$€]\\d|deduct)',
    '\\b(?:refunds?|cancell?ations?|returns?)\\b[^;]{0,80}\\b(?:carry|carries|incurs?|subject to|attracts?|with|charge|pay)\\b[^;]{0,30}(?:\\d{1,6} ?%|[£$€] ?\\d[\\d.,]{0,20}|a)[^;]{0,30}\\b(?:fee|cost|charge|penalty)',
  ],
  not: [
    'not subject to|^shipping and handling',
    'set forth',
    'scheduled charge',
    'platform service fees are|^payment processing fees',
    'together with any relevant',
  ],
  near: '(?:deduct|less|minus|reduced by|withh|fee|cost|charge|penalty|carry|{paid})',
  example: 'A handling fee of 5% is deducted from the refund.',
});
