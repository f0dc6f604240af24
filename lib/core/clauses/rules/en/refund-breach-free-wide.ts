import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-breach-free-wide',
  kind: 'refund.breach',
  cues: [
    'pay nothing',
    'owe nothing',
    'is free',
    'put right',
    'overcharge',
    'fail',
    'unusable',
    'not turn up',
    'no charge',
    'free of charge',
    'corrected',
    'you pay nothing',
  ],
  any: [
    '(?:{ourFault}|\\b(?:not turn up|turns? out|unusable|fails?|restore)\\b)[^;]{0,100}\\b(?:you (?:pay|owe) nothing|(?:is|are) free|no charge (?:is|will be)|free of charge|find (?:you )?another|at our (?:own )?(?:cost|expense)|you are not charged|not be charged)\\b',
    '\\bovercharge[sd]?\\b[^;.]{0,60}\\b(?:put right|corrected|credited|refund|returned|made good)',
    '\\bcredit (?:you )?(?:a|one|the) (?:day|week|month|hour|issue|lesson)\\b[^;.]{0,60}\\b(?:fail|down|missed|late|not)',
  ],
  not: [
    "(?:may|can) be cancel+ed|if you (?:do not|don't|fail|cancel)|trial|\\bno (?:refund|compensation)|\\bliab",
  ],
  note: 'The remedy is that nothing is owed, or the bill put right.',
  example: 'If our sitter does not turn up, the visit is free.',
});
