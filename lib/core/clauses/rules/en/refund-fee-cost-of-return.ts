import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-fee-cost-of-return',
  kind: 'refund.fee',
  cues: ['cost', 'charge', 'fee', 'collection', 'postage', 'freight'],
  any: [
    '\\b(?:you|customers?|buyers?|members?)\\b[^;]{0,30}?\\b(?:responsible for|pay(?: for)?|bear|cover|meet|liable for)\\b[^;]{0,30}?\\b(?:costs?|charges?|postage|freight|fees?|expenses?)\\b[^;]{0,40}?\\b(?:return(?:s|ed|ing)?|send(?:ing)? (?:it |them |the [a-z]{3,12} )?back|collect(?:ion|ing)?)\\b',
    '\\b(?:collection|pick-?up|return|restocking|cancell?ation) (?:charges?|fees?)\\b[^;]{0,60}?\\b(?:of \\d|of [£$€]|deducted|taken off|{duration}|unless the (?:product|item|goods)|if you cancel|will be charged|applies|apply)\\b',
    '\\bre-?booking fees?\\b[^;]{0,12}\\bof (?:\\d|[£$€])',
    '\\b(?:charge|levy|impose)s? (?:you )?(?:a |an )(?:[a-z]{3,14} )?fee (?:to cancel|for cancel+ing|for returning|on cancell?ation|to refund)',
  ],
  not: [
    '\\bno (?:[a-z-]{3,14} )?(?:fee|charge|cost)|free of charge|without (?:a |any )?(?:fee|charge|cost)|{wont} (?:be )?(?:charge|apply)',
    'delivery fees? (?:may|will)|mattress|recycl|unreturned|rented|early termination',
    'renew|overdue|late|unpaid|debt',
  ],
  near: '(?:fee|charge|cost)s?\\b[^;]{0,24}\\d',
  example: 'You are responsible for any costs of returning the goods.',
});
