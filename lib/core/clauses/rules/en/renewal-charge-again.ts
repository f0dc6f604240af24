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
    '\\b(?:missed|failed|bounced|declined|returned) (?:instal?ments?|payments?|collections?|debits?)\\b[^;.]{0,30}\\b(?:tried|taken|collected|attempted) again\\b|\\b(?:collection|payment|debit|charge) (?:bounces|fails|is returned)\\b[^;.]{0,30}\\bwe (?:try|collect|take|charge)\\b',
    '[£$€] ?\\d[\\d.]{0,6}(?: a| per|/) ?(?:month|year|week)\\b,? (?:taken|billed|paid|charged|collected) (?:in advance|up front|upfront|each)\\b|\\btakes the (?:fee|payment|money) from your (?:card|account)\\b',
    '\\b(?:re-?attempt|attempt|try)\\b[^;.]{0,30}\\b(?:the same|debit|charge|card)\\b[^;.]{0,60}\\b(?:again|times|days after|following)\\b|\\bstanding instruction\\b[^;.]{0,60}\\b(?:debit|charge|collect|take)\\b',
    '\\brenews? for the same term {span} before\\b|\\bor the next (?:period|month|year|term) is (?:billed|charged)\\b',
  ],
  not: ['refund|{wont} (?:try|charge|take)'],
  near: '{span}',
  note: 'When the plan takes its money, and what comes after it failed.',
  example: 'A missed instalment is tried again after three days.',
});
