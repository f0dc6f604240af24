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
  any: [
    '\\b(?:choice|decision|ruling|view) (?:stands|prevails|counts)\\b|\\b(?:is|are) decisive\\b',
    '\\b(?:is|are) (?:ours|for us) (?:alone )?to (?:define|say|decide|interpret|set)\\b',
    "\\b(?:our|the organi[sz]er's|the club's) (?:reading|view|interpretation|understanding) (?:of [a-z ]{3,24} )?(?:applies|prevails|counts|governs|decides)\\b",
    '\\bno correspondence (?:will be|is|shall be) (?:entered into|held)\\b',
    '\\bsettles? (?:all|any|every) (?:questions?|disputes?|doubts?)\\b',
  ],
  not: ['\\bcourt|arbitrat|\\bgoal\\b|for you'],
  note: 'The last word, in other words.',
  example: 'Our time-keeping is decisive.',
});
