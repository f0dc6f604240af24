import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-window-guarantee',
  kind: 'refund.window',
  cues: [
    'guarantee',
    'refund',
    'money-back',
    'money back',
    'cooling',
    'withdraw',
    'return',
    'trial',
    'right to cancel',
  ],
  any: [
    '\\b{duration}(?:\'s?)?[- ,](?:(?!(?:to|for|from|until) )[a-z"]{1,20}[- ]){0,3}?(?:money[- ]?back|refunds?|satisfaction|risk[- ]free|returns?|cooling[- ]off|withdrawal|cancel+ation right|right of withdrawal|right to cancel)\\b(?! (?:request|process)[a-z]{0,20} (?:is|are|takes?))',
    '\\b(?:money[- ]?back|refund|satisfaction|return|cooling[- ]off|withdrawal|cancellation)(?: [a-z]{1,20})? (?:guarantee|period|window|policy|right|term)s?\\b[^;]{0,40}\\b(?:of|is|lasts?|for|within|:|ends|expires?)[^;]{0,15} {duration}',
    '\\b(?:right (?:of|to) (?:withdraw(?:al)?|cancel|return))\\b[^;]{0,80}{duration}',
    '\\b(?:offer|provide|give|grant|eligible for)s?(?: [a-z]{1,20}){0,3} refunds?\\b[^;]{0,60}\\b(?:for|within|in|less than|under)(?: the| the first| first)? {duration}',
  ],
  not: [
    'even if',
    'no extra cost|additional cost|policy\\.$',
    '{duration}[- ]?(?:business|working)?[- ]?(?:day)? refund process',
    '{wont} (?:offer|provide)[^;]{0,30}(?:day|refund)',
    'processed|business days to|appear',
    'opt[- ]out',
  ],
  example: 'We give a 30-day money-back guarantee.',
});
