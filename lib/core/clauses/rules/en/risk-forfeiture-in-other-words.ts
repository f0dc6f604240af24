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
    '\\b(?:names?|credits?|items?|balances?|deposits?)\\b[^;.]{0,70}\\bbecomes? ours\\b',
    '\\byour (?:account|licen[cs]es?|profile)\\b[^;.]{0,24}\\b(?:is|are) (?:locked)\\b[^;.]{0,50}\\b(?:along with|keys?|everything)\\b',
    '\\bloses? the rest of (?:their|your) (?:paid )?(?:time|membership|term)\\b|\\b(?:credits?|points|minutes|stamps)(?: \\([^)]{3,20}\\))?\\b[^;.]{0,40}\\b(?:run out)',
    '\\b(?:run|runs) for {span}\\b[^;.]{0,60}\\b(?:lost|gone)\\b|\\bis charged [£$€] ?\\d[\\d.]{0,4} a month until it is (?:used up|gone|empty)\\b',
  ],
  not: [
    '\\bcake\\b|\\bpassword\\b|\\bstolen\\b|(?:wrong|failed) (?:log-?in|attempts)|\\bby (?:itself|the bank)|\\bpending\\b|refund(?:ed|s)? (?:of|for) (?:the rest)',
  ],
  note: 'What is held goes away, in plain words.',
  example: "What's left in the pack is gone.",
});
