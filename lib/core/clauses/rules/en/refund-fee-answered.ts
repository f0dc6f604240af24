import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-fee-answered',
  kind: 'refund.fee',
  cues: ['refund', 'money back', 'change'],
  cuesIn: 'context',
  any: [
    '^(?:yes|sure|of course|certainly|absolutely|yep)\\b.{0,140}\\b(?:less|minus)\\b.{0,16}(?:%|per ?cent|fee|charge|[$£€] ?\\d)',
  ],
  context: ['(?:refund|money back|repaid|change my mind|changed my mind)[^>]{0,60}\\?'],
  near: '\\b(?:less|minus)\\b',
  example: 'Yes, less a 5% charge.',
});
