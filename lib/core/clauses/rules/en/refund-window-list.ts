import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-window-list',
  kind: 'refund.window',
  cues: ['refund', 'money back', 'money-back', 'withdraw', 'cancellation', 'returns'],
  cuesIn: 'context',
  any: [
    '^(?:you |the |your |a )?(?:request|cancel|contact|purchase|return|claim|order|refund)[a-z]{0,20}\\b[^;]{0,80}\\b(?:within|after|outside|more than|less than|before|no later than|later than|beyond)\\b(?: the| of| your| first)* {duration}',
    '\\byou (?:must|should|need to|can|may|have to) (?:contact|notify|inform|report|reach|tell|e-?mail)\\b[^;]{0,60}\\b(?:within|no later than) {duration} (?:of|after|from)',
  ],
  not: [
    'processed|respond|review|business days for',
    'renewal',
    '\\brefund (?:is|will be) (?:then )?(?:paid|made|sent|issued)',
  ],
  context: ['refund|money[- ]back|withdraw|returns'],
  near: '(?:within|after|outside|more than|less than|before|beyond)\\b[^;]{0,15}{duration}',
  example: 'The request is made within 48 hours.',
});
