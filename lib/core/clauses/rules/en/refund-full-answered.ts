import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-full-answered',
  kind: 'refund.full',
  cues: ['refund', 'money back', 'change'],
  cuesIn: 'context',
  any: [
    '^(?:yes|sure|of course|certainly|absolutely|yep)\\b.{0,40}\\b(?:in full|the full (?:amount|price)|all of it|every (?:cent|penny))\\b',
  ],
  context: ['(?:refund|money back|repaid|change my mind|changed my mind)[^>]{0,60}\\?'],
  example: 'Yes, in full, if you ask in time.',
});
