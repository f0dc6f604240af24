import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-charged-whole',
  kind: 'refund.none',
  cues: [
    'charged the',
    'charged for the',
    'withhold',
    'whole fee',
    'whole price',
    'entire fee',
    'full price',
    'full amount',
    'full fee',
    'full cost',
    'no-show',
    'no show',
  ],
  any: ['\\bno[- ]shows?\\b[^;]{0,30}\\bcharged\\b[^;]{0,12}\\b(?:in full|full|whole|entire)'],
  noParams: true,
  note: 'What is owed whole comes back in no part.',
  example: 'No-shows will be charged the full amount.',
});
