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
    '\\b{wont} (?:be )?(?:entitled|eligible|qualify|qualified)(?: [a-z]{1,20}){0,3} (?:for|to) (?:a |any |an )?(?:[a-z]{1,20},? (?:or |and )?){0,4}(?:refund|reimbursement|money back|credit)',
    '\\bnot to (?:refund|(?:issue|give|provide|make|offer|grant) (?:a |any )?(?:[a-z]{1,20} )?refunds?)\\b',
    '\\b{wont} (?:be )?(?:[a-z]{1,20} ){0,3}?(?:return|repay|pay back|give back) (?:you )?(?:your |the |any |their )?(?:[a-z]{1,20} )?(?:money|payments?|fees?|funds|deposits?|amounts?)\\b',
    '\\b(?:money|payments?|fees?|amounts?|deposits?|sums?)\\b[^;]{0,40}{wont} (?:be )?(?:returned|repaid|paid back|subject to (?:return|refund))\\b',
    '\\b{wont} accept (?:any )?(?:returns|exchanges)\\b|\\bno returns\\b',
    "(?:\\bnot|n't) (?:owe|give|pay|provide|offer|issue|grant|make|automatically)(?: you)?(?: [a-z]{1,20}){0,3} (?:refund|reimburse)",
    '\\b(?:nor|neither)(?: [a-z]{1,20}){0,6} (?:refund(?:ed)?|reimburse)',
  ],
  not: [
    "(?:have|has|had|did)(?: not|n't) (?:yet |already |previously )?(?:receive|claim|request|been|ask)[a-z]{0,20}",
    'not (?:be )?(?:charge|deduct|impose|levy|withhold)[a-z]{0,20} .{0,30}refund',
    'does not (?:affect|limit|exclude|remove|waive)',
    "^if (?:we|you|the [a-z]{1,20}) (?:do not|don't|cannot|can't|are unable|is unable|fail)",
    'refuse(?:s|d)? (?:your|the|a) refund',
    'confirm|ensure that no|verify',
    'may be eligible for refund',
    'does not mean|liable for any (?:loss|damage)|currency exchange',
  ],
  example: 'We will not refund any part of a plan that you have begun to use.',
});
