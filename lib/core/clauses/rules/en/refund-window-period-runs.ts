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
    '\\baccepts? (?:[a-z]{4,12} and )?(?:returns?|exchanges)(?: and [a-z]{4,12})?\\b[^;]{0,60}\\b(?:for|within|up to) {duration}',
  ],
  near: '{duration}',
  note: 'When a window that was named before begins, and returns that are accepted for a time.',
  example: 'We accept returns and exchanges for 30 days from the date of purchase.',
});
