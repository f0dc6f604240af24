import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-forfeit',
  kind: 'refund.none',
  cues: ['forfeit', 'retain', 'keep', 'lose'],
  any: [
    '\\b(?:fees?|deposits?|payments?|tuition|amounts? paid|money|sums?|prepa[a-z]{1,20})\\b[^.;]{0,60}\\bforfeit',
    '\\bforfeit[a-z]{0,20}\\b[^.;]{0,40}\\b(?:fees?|deposits?|payments?|tuition|amounts?|money|paid|refund)\\b',
  ],
  example: 'If you do not attend, your deposit is forfeited.',
});
