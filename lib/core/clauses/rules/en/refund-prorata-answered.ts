import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-prorata-answered',
  kind: 'refund.prorata',
  cues: ['refund', 'money back', 'change'],
  cuesIn: 'context',
  any: [
    '^(?:yes|sure|of course|certainly|absolutely|yep)\\b.{0,140}\\b(?:pro[- ]?rata|in proportion|for (?:the )?(?:unused|remaining) (?:days|weeks|months|part|time))\\b',
  ],
  context: ['(?:refund|money back|repaid|change my mind|changed my mind)[^>]{0,60}\\?'],
  example: 'Yes, pro rata for what is left.',
});
