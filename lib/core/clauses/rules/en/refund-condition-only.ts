import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-only',
  kind: 'refund.condition',
  cues: ['refund', 'reimburse', 'money back', 'money-back'],
  any: [
    '\\bbefore (?:a|any|the|your) refund (?:is|can be|will be|may be)\\b',
    '\\bonly (?:be )?(?:refund(?:ed)?|issue|provide|offer|grant|give)(?:d|n|s)?\\b[^;]{0,40}(?:refund|in the (?:event|case)|if|when|where|for)',
  ],
  example: 'Once redeemed, a gift can only be refunded if the recipient starts the request.',
});
