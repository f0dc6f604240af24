import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-trial-day-wide',
  kind: 'renewal.trial',
  cues: [
    'on us',
    'do nothing',
    'taster',
    'free period',
    'on day',
    'nothing for',
    'runs out',
    'half price',
    'followed by',
    'free for',
    'on the house',
  ],
  any: [
    '\\b(?:{span}|(?:two|three|seven|fourteen|thirty) days) (?:is |are )?(?:on us|on the house|free)\\b[^.]{0,40}(?:[£$€] ?\\d|then|after|paid)',
    '\\bdo nothing\\b[^;.]{0,60}\\b(?:becomes?|turns?|converts?|charged|billed|paid|starts?)',
    '\\b(?:taster|half[- ]price|free|trial|introductory) (?:[a-z]{3,8} )?(?:[a-z ]{0,14})?(?:is|are) followed by\\b',
    '\\b(?:pay|costs?) nothing (?:for|until|in)\\b[^.]{0,60}\\b(?:fee|charged|taken|then|day \\d|price)\\b',
    '\\b(?:charged|billed|taken|debited)\\b[^;.]{0,30}\\b(?:when|once|as soon as|after|on day)\\b[^;.]{0,24}\\b(?:free period|free time|trial|offer|\\d{1,2})\\b[^;.]{0,24}(?:runs out|ends?|is over|expires?|$|\\.)',
  ],
  not: [
    'dashboard|unlock|nothing is charged|{wont} be (?:charged|billed|taken)|refund|remind|lunch|declin|fail',
  ],
  near: '{span}|day \\d{1,2}',
  note: 'Free days and the day the price begins.',
  example: 'Seven days on us, then £5 a week.',
});
