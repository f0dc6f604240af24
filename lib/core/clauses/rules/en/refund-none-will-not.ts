import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-will-not',
  kind: 'refund.none',
  cues: [
    'refund',
    'reimburse',
    'money back',
    'pay back',
    'give back',
    'prorate',
    'pro-rate',
    'return',
    'repay',
    'repaid',
  ],
  any: [
    "\\b(?:{wont}|not be required to|not be obliged to|not be obligated to|not be liable to|not liable to|not liable for any|not responsible for any) (?:(?!(?:will|shall|may|can|would|could|is|are|was|were|been|provided|rendered|delivered|received|completed) |affect|charg|limit|exclu|prejudic|need|requir|incur|delay|hesitat|satisf|happy|like|receiv(?:ed|ing)|already|previously|yet|until|if|when|once|please|contact|within|want|wish|work|used|visited|lose|waive|collect|only|just|unreasonabl|withhold|refuse|deny|reject|believe|agree|give us|responsible for|resolv|meet |fix |correct|deliver|locat|fulfil|perform|creat|guarant|assure|mean |held|liable for any loss|be liable|trigger|promis)[a-z'()/-]{1,20}(?:[,:](?! (?:you|we|your|the|a|please|it|they)\\b))? ){0,10}?(?:refunds?|refunded|refunding|reimburse[a-z]{0,20}|reimbursements?|money back|your money)\\b",
    '\\b(?:money|payments?|fees?|amounts?|deposits?|sums?)\\b[^;]{0,40}{wont} (?:be )?(?:returned|repaid|paid back|subject to (?:return|refund))\\b',
    '\\b(?:nor|neither)(?: [a-z]{1,20}){0,6} (?:refund(?:ed)?|reimburse)',
  ],
  not: [
    "^if (?:we|you|the [a-z]{1,20}) (?:do not|don't|cannot|can't|are unable|is unable|fail)",
    'may be eligible for refund',
    'currency exchange',
  ],
  example: 'We will not refund any part of a plan that you have begun to use.',
});
