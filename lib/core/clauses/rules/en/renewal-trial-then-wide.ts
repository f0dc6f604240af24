import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-trial-then-wide',
  kind: 'renewal.trial',
  cues: [
    'free',
    'trial',
    'introductory',
    'first',
    'initial',
    '$1',
    '£1',
    '€1',
    'then',
    'starter price',
    'offer',
  ],
  any: [
    '\\b(?:free|no charge|nothing) (?:for|until|during) [^;]{0,40}\\b(?:[£$€] ?\\d|full price|then|afterwards|after that|thereafter)',
    '\\b(?:first|initial) (?:{span}|(?:[a-z0-9]{1,9} )?(?:days|weeks?|months?|years?|term|issues|deliveries))\\b[^;]{0,40}\\b(?:costs?|for|at|free|is|are)\\b[^;]{0,30}\\b(?:then|after(?:wards| that)?|thereafter|renews?|followed by)\\b',
    '\\b(?:trial|free (?:month|week|period)|introductory (?:price|rate|offer|period))\\b[^;]{0,60}\\b(?:rolls? (?:on|onto|over|into)|runs? into|leads? into|lasts? for|after which|moves? (?:you )?(?:to|on)|upgrades?|ends? and)\\b',
  ],
  not: ['eligib'],
  near: '(?:trial|first|after|for|free)[^;]{0,20}{span}',
  note: 'Cheap or free at first, and then the price.',
  example: 'Free for a month, £8 a month afterwards.',
});
