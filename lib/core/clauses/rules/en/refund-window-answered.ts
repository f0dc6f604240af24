import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-window-answered',
  kind: 'refund.window',
  cues: ['refund', 'money back', 'change'],
  cuesIn: 'context',
  any: [
    '^(?:yes|sure|of course|certainly|absolutely|yep)\\b.{0,60}\\b(?:within|in the first|up to)\\b.{0,24}\\b(?:hours?|days?|weeks?|fortnight|months?)\\b',
  ],
  not: ['\\b(?:arrive|reach|paid out|process)'],
  context: ['(?:refund|money back|repaid|change my mind|changed my mind)[^>]{0,60}\\?'],
  near: '\\b(?:within|in the first|up to)\\b',
  example: 'Yes, within 20 days of buying.',
});
