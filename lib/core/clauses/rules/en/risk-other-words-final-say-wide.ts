import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-other-words-final-say-wide',
  kind: 'risk.final-say',
  cues: [
    'choice stands',
    'for us to define',
    'our reading',
    'correspondence',
    'decisive',
    'in case of doubt',
    'settles all',
    'for us to',
    'we define',
    'we say',
  ],
  any: ['\\b(?:is|are) decisive\\b', '\\bno correspondence (?:will be|is|shall be) (?:entered into|held)\\b'],
  note: 'The last word, in other words.',
  example: 'Our time-keeping is decisive.',
});
