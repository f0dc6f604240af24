import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-breach-wrong-charge',
  kind: 'refund.breach',
  cues: ['refund', 'credit', 'reimburse', 'compensat', 'money back', 'is down', 'goes down'],
  any: [
    '\\b(?:postponement|cancell?ation) of (?:a|the|an) (?:tour|event|course|class|trip|session)\\b[^;]{0,140}\\b(?:refund|reimburse)|\\b(?:we|our [a-z]{1,20})\\b[^;]{0,12}\\bma(?:k|d)e a? ?(?:mistake|error)[^;]{0,80}\\b(?:refund|credit)',
    '\\b(?:(?:charged|billed|paid) (?:more than once|twice|in error|incorrectly|the wrong|by mistake)|overcharged|duplicate (?:payment|charge|transaction)s?|(?:billing|payment|pricing) errors?|incorrect (?:charge|amount|payment))\\b[^;]{0,140}\\brefund|\\brefund[^;]{0,80}\\b(?:(?:charged|billed) (?:more than once|twice|in error|incorrectly)|duplicate (?:payment|charge|transaction)s?|(?:billing|payment) errors?|overcharge)',
  ],
  not: [
    'chargeback|installment|notify apple|conform to any',
    '{wont} (?:be )?(?:[a-z]{1,20},? ){0,6}(?:refund|credit|reimburse|compensat|liable)',
    '\\bno (?:refund|credit|compensation)',
    'without (?:any )?(?:refund|compensation|liability)',
    'non-?refundable',
    "\\bif you (?:violate|breach)|your breach|for the user's breach|violation",
    'chargeback',
    'case-by-case',
    'become disabled|disability|\\bdie\\b|death',
    "\\brefunds? (?:are|is|will|can|may)(?: [a-z]{3,12})?(?: not\\b|n't)|\\brefunds? cannot",
    'your (?:credit|bank)',
    'forgot to cancel',
  ],
  example: 'If your card was charged twice, we refund the second charge.',
});
