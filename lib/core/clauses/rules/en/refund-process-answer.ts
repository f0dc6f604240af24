import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-process-answer',
  kind: 'refund.process',
  cues: ['refund', 'money back', 'money-back'],
  cuesIn: 'context',
  any: [
    '\\b(?:we|our [a-z ]{3,24}|support|you)\\b[^;]{0,40}\\b(?:respond|reply|get back|answer|review|hear (?:back )?from us|decision|response)\\b[^;]{0,50}{duration}',
  ],
  not: [
    '{wont} (?:respond|reply|answer)',
    '\\byou (?:must|should|have to|need to)\\b',
    '\\b(?:request|cancel|apply)[a-z]{0,3} [^;]{0,30}within {duration}',
    'privacy|legal',
  ],
  context: [
    '(?:^|> )(?![^>]{0,60}(?:pric|payment|\\btax|billing|booking|fees))[^>:]{0,40}\\b(?:refunds?|money[- ]back)\\b[^>:]{0,50}(?:$| >)',
  ],
  near: '{duration}',
  note: 'Under a heading about refunds the time to an answer is the time to the answer to a refund request.',
  example: 'We answer within two days.',
});
