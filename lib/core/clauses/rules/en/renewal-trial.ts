import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-trial',
  kind: 'renewal.trial',
  cues: [
    'trial',
    'introductory',
    'promotional',
    'first month',
    'first year',
    'initial period',
    'initial term',
    'intro offer',
    'after one year',
    'free, then',
    'month free',
    'half price',
    '% off',
    'free month',
    'free period',
    'free for',
    'discounted',
  ],
  any: [
    "\\b(?:free |paid |initial )?(?:trials?|introductory|promotional)(?: (?:period|offer|price|term|subscription|membership|rate|pricing))*\\b[^;]{0,170}\\b(?:convert|become|turn(?:s|ed)? into|roll(?:s)? (?:over )?into|transition|charged|billed|(?:will|may|shall|'ll) (?:automatically )?(?:charge|bill) |begin billing|automatically|begin(?:s)? (?:paying|charging)|paid (?:subscription|plan|membership)|subscription (?:will )?(?:start|begin|renew)|standard (?:price|rate)|regular (?:price|rate)|full price|(?:followed by|you(?:'ll| will) pay|then|after that)[^;]{0,20}[£$€]? ?\\d|at the then)\\b",
  ],
  not: ['{wont} be (?:charged|billed)(?! by [^;]{0,40} until)(?! until)', 'refund'],
  example: 'When the free trial ends, it converts to a paid plan.',
});
