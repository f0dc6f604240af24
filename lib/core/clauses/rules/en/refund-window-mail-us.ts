import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-window-mail-us',
  kind: 'refund.window',
  cues: ['refund', 'money back', 'money-back', 'return'],
  cuesIn: 'context',
  any: [
    '\\b(?:e-?mail|contact|write to|message|tell|ask|call|let)\\b[^;]{0,60}?\\b(?:within|in the first|during the first|no later than|up to)\\b[^;]{0,14}?{span}(?:[^;]{0,30}\\b(?:of|after|from)\\b[^;]{0,30}\\b(?:pay|purchas|charg|order|buy|sign|subscri|deliver|renew|start))?',
  ],
  not: [
    "\\b(?:we|us|team)(?:'ll| will| shall| aim| try| usually)?\\b[^;]{0,20}(?:e-?mail|contact|respond|reply|answer|get back)",
    'privacy|dispute|arbitrat|before your (?:next|renewal)',
    'received (?:your|a|the) refund|not arrived',
  ],
  context: ['\\b(?:refunds?|money[- ]back|returns)\\b[^>]{0,60}(?: > [^>]{0,80})?$'],
  near: '(?:within|first|no later than|up to)\\b[^;]{0,8}{span}',
  note: 'Under a heading or question about refunds, the time to write is the time to ask.',
  example: 'E-mail us within 7 days of payment.',
});
