import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-window-period-runs',
  kind: 'refund.window',
  cues: [
    'day period',
    'day window',
    'accept returns',
    'accepts returns',
    'returns and exchanges',
    'after a purchase',
    'after purchase',
    'after the purchase',
    'hour period',
    'month period',
  ],
  any: [
    '\\b(?:this|the|that|your|such) {duration}[- ](?:(?:cancel+ation|cooling[- ]off|withdrawal|refund|return|money[- ]back)[- ])?(?:period|window) (?:begins|starts|runs|ends|expires|is counted|applies)\\b',
    '\\baccepts? (?:[a-z]{4,12} and )?(?:returns?|exchanges)(?: and [a-z]{4,12})?\\b[^;]{0,60}\\b(?:for|within|up to) {duration}',
    '^{span} after (?:a |the |your )?(?:purchase|order|payment|delivery|sign-?up)[^;]{0,60}\\b(?:no longer|not)\\b[^;]{0,50}\\brefund',
    '\\bpast (?:this|that|the|these|those)(?: [a-z-]{4,15})? {duration}[- ]?(?:period|window)?\\b[^;]{0,120}\\b(?:refund|credit)',
  ],
  not: ['notice|dispute|arbitrat|free (?:14|7|30)|trial offer', 'personal data|copyright|negotiat'],
  near: '{duration}',
  note: 'When a window that was named before begins, and returns that are accepted for a time.',
  example: 'We accept returns and exchanges for 30 days from the date of purchase.',
});
