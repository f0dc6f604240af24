import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-prorata-in-policy',
  kind: 'refund.prorata',
  cues: [
    'refund',
    'money back',
    'money-back',
    'my money',
    'returns',
    ', return',
    'return policy',
    'cancellation policy',
    'cancellation fee',
    'reimburs',
    'guarantee',
    'buyer protection',
    'cooling-off',
    'exchanges',
  ],
  cuesIn: 'context',
  any: [
    "\\b(?:return|repay|pay back|hand back|send back|refund)\\b[^;.]{0,20}\\bwhat (?:is|'s) left of (?:the|your)\\b|\\b(?:returned|repaid|paid back|refunded|worked out) (?:day by day|by the day|month by month)\\b",
    '\\b(?:less|minus|after deducting) [^;.]{0,24}\\bfor (?:every|each) (?:day|week|month|lesson|visit|class)\\b',
    '\\b(?:become|becomes|turned into) a credit on (?:your|the) next\\b|\\bpart not (?:yet )?used is (?:then )?(?:sent|paid|handed) back\\b',
  ],
  not: ['{wont} (?:return|repay|pay back|hand back|be)'],
  context: ['(?:^|> )[^>]{0,60}{refundPlace}'],
  contextNot: ['privacy|\\btax|warrant|referral|investment|performance guarantee|cookies|newsletter'],
  note: 'A share reckoned by the time that is left.',
  example: 'We return what is left of the year.',
});
