import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-charge-when-answer-wide',
  kind: 'renewal.charge',
  cues: [
    'when am i',
    'when will',
    'how often',
    'when do you',
    'when are',
    'what if my card',
    'my card',
    'payment failed',
    'payment fail',
    'declined',
    'billing date',
  ],
  cuesIn: 'context',
  any: [
    '\\b(?:day|date|month|week|year|anniversary|every|each|again|retry|retries|try|pause[sd]?|suspend|update|within)\\b',
  ],
  not: ["refund|see your|double-check|you will not|you won't"],
  context: [
    '(?:^|> )(?:when|how often|on which day)\\b[^>]{0,40}(?:charged?|billed?|pay|payment|billing)[^>]{0,40}\\?$',
    "(?:^|> )[^>]{0,40}(?:card|payment)\\b[^>]{0,20}(?:expires?|fails?|failed|declined|bounces?|not go through|doesn't go through)[^>]{0,30}\\?$",
    "(?:^|> )[^>]{0,20}payment (?:failed|declined|didn't go through)[^>]{0,30}$",
  ],
  note: 'The answer under "When am I charged?" or "What if my card fails?".',
  example: 'On the first of the month.',
});
