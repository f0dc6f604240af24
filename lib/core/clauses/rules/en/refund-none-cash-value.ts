import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-cash-value',
  kind: 'refund.none',
  cues: [
    'cash',
    'for money',
    'into money',
    'sum of money',
    'real world',
    'real-world',
    'monetary',
    'legal tender',
    'real money',
  ],
  any: [
    "(?:\\bnot|\\bnever|\\bcannot|\\bno|\\bneither|\\bnor|n't)\\b[^.;]{0,70}\\b(?:redeem|redeemed|redeemable|exchang[a-z]{0,20}|convert(?:ed|ible)?|swapp?(?:ed)?|transferr?(?:ed|able)?|refund(?:ed|able)?|withdrawn?|cash(?:ed)? out|paid out|turned)\\b[^.;]{0,60}\\b(?:cash|money|real[- ]world|monetary value|legal tender|fiat|currency)",
  ],
  not: ['cash on delivery', '(?:cannot|not) be (?:paid|purchased|bought) (?:with|in|by) cash'],
  example: 'Loyalty points cannot be exchanged for cash.',
});
