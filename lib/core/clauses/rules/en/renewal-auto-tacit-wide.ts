import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-auto-tacit-wide',
  kind: 'renewal.auto',
  cues: [
    'tacit',
    'hear from you',
    'continuous',
    'without you having',
    'term to term',
    'go on billing',
    'go on charging',
    'autopay',
    'repeat',
    'future renewals',
    'every month we',
    'every year we',
    'keep on',
    'carry on',
    'silently',
    'anew',
    'next one starts',
    'for as long as',
  ],
  any: [
    '\\btacit(?:ly)?\\b[^;.]{0,30}\\b(?:renew|extend|prolong)',
    '\\bcontinuous (?:payments?|authority|subscription|billing|cover)\\b',
  ],
  note: 'Renewed in silence.',
  example: 'The contract is tacitly renewed each year.',
});
