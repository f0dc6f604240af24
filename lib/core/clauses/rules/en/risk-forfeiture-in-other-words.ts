import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-forfeiture-in-other-words',
  kind: 'risk.forfeiture',
  cues: [
    "what's left",
    'is left',
    'the rest',
    'what remains',
    'become ours',
    'becomes ours',
    'locked',
    'lose the',
    'loses the',
    'credits',
    'run out',
    'good for',
    'run for',
    'runs for',
    'until it is',
  ],
  any: [
    "\\b(?:what's left|whatever is left|the rest|what remains)\\b[^;.]{0,40}\\b(?:gone|lost|ours)\\b",
    '\\bloses? the rest of (?:their|your) (?:paid )?(?:time|membership|term)\\b|\\b(?:credits?|points|minutes|stamps)(?: \\([^)]{3,20}\\))?\\b[^;.]{0,40}\\b(?:run out)',
  ],
  note: 'What is held goes away, in plain words.',
  example: "What's left in the pack is gone.",
});
