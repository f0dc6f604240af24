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
  ],
  not: ['unlock'],
  near: '{span}|day \\d{1,2}',
  note: 'Free days and the day the price begins.',
  example: 'Seven days on us, then £5 a week.',
});
