import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-plain',
  kind: 'refund.none',
  cues: ['refund'],
  any: [
    '\\bnon-?refundable\\b',
    '\\bno refunds?\\b(?! fee)',
    '\\bnot (?:be )?(?:refunded|refundable|eligible for (?:a )?refund)',
  ],
  example: 'All payments are final and non-refundable.',
});
