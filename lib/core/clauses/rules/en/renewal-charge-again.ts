import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-charge-again',
  kind: 'renewal.charge',
  cues: [
    'again',
    're-attempt',
    'reattempt',
    'standing instruction',
    'attempt',
    'bounces',
    'fails',
    'returned',
    'in advance',
    'up front',
    'upfront',
    'takes the',
    'same term',
    'or the next',
  ],
  any: [
    '\\b(?:missed|failed|bounced|declined|returned) (?:instal?ments?|payments?|collections?|debits?)\\b[^;.]{0,30}\\b(?:tried|taken|collected|attempted) again\\b',
    '\\b(?:re-?attempt|attempt|try)\\b[^;.]{0,30}\\b(?:the same|debit|charge|card)\\b[^;.]{0,60}\\b(?:again|times|days after|following)\\b',
  ],
  near: '{span}',
  note: 'When the plan takes its money, and what comes after it failed.',
  example: 'A missed instalment is tried again after three days.',
});
