import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-fee-cost-of-return',
  kind: 'refund.fee',
  cues: ['cost', 'charge', 'fee', 'collection', 'postage', 'freight'],
  any: [
    '\\b(?:you|customers?|buyers?|members?)\\b[^;]{0,30}?\\b(?:responsible for|pay(?: for)?|bear|cover|meet|liable for)\\b[^;]{0,30}?\\b(?:costs?|charges?|postage|freight|fees?|expenses?)\\b[^;]{0,40}?\\b(?:return(?:s|ed|ing)?|send(?:ing)? (?:it |them |the [a-z]{3,12} )?back|collect(?:ion|ing)?)\\b',
  ],
  near: '(?:fee|charge|cost)s?\\b[^;]{0,24}\\d',
  example: 'You are responsible for any costs of returning the goods.',
});
