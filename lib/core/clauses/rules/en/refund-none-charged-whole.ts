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
  any: [
    '\\bcancel[a-z]{0,8}\\b[^;]{0,120}?\\b(?:will|shall|may|are|be|is) (?:still )?(?:be )?charged (?:for )?the (?:full|whole|entire|total) (?:price|fee|amount|cost|order|rate|term|course)\\b',
    '\\b(?:right to|entitled to|may) (?:withhold|retain|keep)\\b[^;]{0,30}\\b(?:fees?|deposits?|price|payments?|money|amounts?)\\b(?![^;]{0,40}\\b(?:part|proportion|reasonable|percent|%))',
    '\\b(?:full|whole|entire) (?:price|fee|amount|cost)\\b[^;]{0,60}\\b(?:charged|due|payable)\\b[^;]{0,60}\\b(?:cancel|no[- ]show|do not (?:attend|show|turn up)|fail to (?:attend|show|collect))',
    '\\bno[- ]shows?\\b[^;]{0,30}\\bcharged\\b[^;]{0,12}\\b(?:in full|full|whole|entire)',
  ],
  not: [
    '{wont} be charged',
    '(?:details|information|records|data|method)\\b',
    'trial|renew',
    'full refund',
    'payments? due to you|\\bpayouts?\\b|developers?|\\bsellers?\\b',
  ],
  noParams: true,
  note: 'What is owed whole comes back in no part.',
  example: 'If you cancel after the cook has started, you will be charged the full price.',
});
