import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-charge-list',
  kind: 'renewal.charge',
  cues: ['charge', 'billing', 'payment', 'billed'],
  cuesIn: 'context',
  any: [
    '^(?:monthly|annual|yearly|weekly|quarterly|[a-z]{1,20} plans?|[a-z]{1,20} subscribers?|subsequent charges?|first charge|renewal charges?)\\b[^.]{0,20}(?::|\\|| on | every | each )[^.]{0,10}.{0,100}(?:every|each|day|date|anniversary|month|year)',
    '^(?:every|each|on) (?:the )?(?:{duration}|month|year|same|anniversary|day|first)',
    '\\b(?:last day of the month|same day each|same date each)\\b',
  ],
  not: ['notif|remind|cancel|refund', '[£$€]\\d'],
  context: [
    '\\b(?:charged?|billed|billing|payment)[a-z ]{0,40}(?:when|date|schedule|timing|cycle|frequency|automatically|dates|occurs?|will be charged)[^>]{0,30}:?$',
    '\\bwhen (?:will|do|are|is)[^>]{0,40}(?:charged?|billed)[^>]{0,20}$',
    '\\bbilling (?:cycle|schedule|date|terms)[^>]{0,30}$',
    'will be charged[^>]{0,30}:$',
  ],
  example: 'Monthly plans: on the same day each month.',
});
