import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-window-table',
  kind: 'refund.window',
  cues: [
    'refund',
    'money back',
    'money-back',
    'my money',
    'returns',
    ', return',
    'return policy',
    'cancellation policy',
    'cancellation fee',
    'reimburs',
    'guarantee',
    'buyer protection',
    'cooling-off',
    'exchanges',
  ],
  cuesIn: 'context',
  any: ['\\|[^;]{0,60}?{span}', '^(?:\\| ?)?[^|]{2,60}\\|\\s?until [a-z]'],
  not: ['business days|working days|process|renew'],
  context: [
    'money[- ]back guarantee[^>]{0,60}(?: > [^>]{0,60})?$',
    '{refundPlace}[^>]{0,60}(?: > [^>]{0,100})? > [^>]{0,40}\\b(?:time limits?|deadlines?|periods?|windows?|how long)\\b[^>]{0,40}$',
    '(?:^|> )[^>]{0,30}\\b(?:refund|return)s? (?:periods?|windows?|deadlines?)\\b[^>]{0,30}$',
  ],
  near: '\\|[^;]{0,40}{span}',
  note: 'A row of a table of deadlines.',
  example: 'Shared hosting | 30 days | everything',
});
