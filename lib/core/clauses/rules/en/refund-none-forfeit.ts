import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-forfeit',
  kind: 'refund.none',
  cues: ['forfeit', 'retain', 'keep', 'lose'],
  any: [
    '\\blose (?:your|the|any|their) (?:[a-z]{1,20} )?(?:deposit|payment|fees?|money)\\b',
    '\\b(?:deposits?|fees?|payments?)\\b[^.;]{0,30} (?:is|are|will be) (?:retained|kept|withheld)\\b',
    '\\b(?:fees?|deposits?|payments?|tuition|amounts? paid|money|sums?|prepa[a-z]{1,20})\\b[^.;]{0,60}\\bforfeit',
    '\\bforfeit[a-z]{0,20}\\b[^.;]{0,40}\\b(?:fees?|deposits?|payments?|tuition|amounts?|money|paid|refund)\\b',
    '\\b(?:we|company|provider|organi[sz]er|studio|gym|club|seller)\\b (?:[a-z]{1,20} ){0,3}(?:retain|keep) (?:all|any|the|your|100 ?%|such)(?: of)?(?: [a-z]{1,20}){0,4} (?:fees?|deposits?|payments?|amounts?|sums?|money|monies)',
  ],
  not: [
    'retained by you|referral|commission|royalt|affiliate|publisher|payout',
    '(?:retain|keep)[^.;]{0,40}(?:payment|fee)s? (?:information|details|records|data|method)',
    '{wont} (?:be )?(?:retain|keep|forfeit)',
  ],
  example: 'If you do not attend, your deposit is forfeited.',
});
