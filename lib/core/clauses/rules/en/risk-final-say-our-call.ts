import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-final-say-our-call',
  kind: 'risk.final-say',
  cues: ['our call', 'our decision', 'our choice', 'us alone', 'we alone', 'decision'],
  any: [
    "\\b(?:it's|it is|that's|that is) our (?:call|decision|choice)\\b|\\bfor us alone to (?:judge|decide|say)\\b",
    '\\b(?:its|our|their) decision is (?:final|binding)\\b',
    '\\bwe alone (?:judge|decide)\\b',
  ],
  not: ["\\bnot our\\b|\\bjudge\\'s|\\bcourt\\b|arbitrat|\\bombudsman"],
  note: 'Who decides in the end, in plain words.',
  example: 'Whether that is so is for us alone to judge.',
});
