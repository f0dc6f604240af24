import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-breach-new-one',
  kind: 'refund.breach',
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
    '\\b(?:send|put|mail|post|give|get|receive)s?\\b[^;.]{0,20}\\b(?:a new one|another one|one replacement|a replacement|a fresh (?:key|copy|one))\\b',
    "\\bwe(?:'ll| will)? (?:reprint|remake|resend|repeat|redo|replace|repair) (?:it|them|the (?:item|order|lesson|key))\\b",
    '\\b(?:lesson|session|class|visit|order) is (?:repeated|reprinted|redone)\\b',
    "\\b(?:doesn't|does not|didn't|did not|cannot|can't|could not|couldn't) (?:turn up|show up|deliver|be offered|find another|mend|start|fix)\\b[^;]{0,110}\\b(?:back|free|refund|money|difference|cost)\\b",
    '\\b(?:leave the market|retire a|wind down|stop selling|shut down the|call(?:s)? (?:a|the) [a-z]{3,12} off)\\b[^;]{0,110}\\b(?:return(?:ed|s)?|repay|pay back|sent back|refund|credit)',
  ],
  not: [
    '{wont} (?:send|give|get|reprint|replace|repeat)|\\bno (?:refund|credit|compensation)|chargeback|\\byou (?:lose|buy)\\b',
  ],
  context: ['(?:^|> )[^>]{0,60}{refundPlace}'],
  contextNot: ['privacy|\\btax|warrant|referral|investment|performance guarantee|cookies|newsletter'],
  note: 'What failed is sent, made or given again, or paid back, under a heading of refunds.',
  example: 'If the key is dead, we send a new one.',
});
