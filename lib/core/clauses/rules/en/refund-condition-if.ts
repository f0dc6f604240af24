import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-if',
  kind: 'refund.condition',
  cues: ['refund', 'reimburse', 'money back', 'money-back'],
  any: [
    '\\b(?:refunds?|refunded|reimburse[a-z]{0,20}|money back|money[- ]back guarantee)\\b[^;]{0,110}\\b(?:only if|only when|only where|only for|only in|only apply|only applies|provided that|provided you|provided a|on condition|on the condition|so long as|as long as|subject to|unless you|must (?:be|have|include|provide|contact|not)|at (?:our|its|their|the) (?:sole |own |absolute )*discretion|at the (?:sole |absolute )*discretion|case[- ]by[- ]case|individual (?:case )?basis|in case you have|limited to|proof)\\b',
    '\\b(?:eligible|eligibility|qualify|qualifies|entitled)\\b(?: [a-z]{1,20}){0,3} (?:for|to) (?:a |any |an |the )?(?:[a-z]{1,20} ){0,3}(?:refunds?|reimbursement|money back)\\b[^;]{0,60}\\b(?:if|when|where|provided|only|must|unless|as long as)\\b',
    '\\b(?:may|will|can|could|would|might)(?: [a-z]{1,20})? (?:consider|offer|issue|provide|grant|give|process|request|approve)(?: you)? (?:a |an |any |refund )?(?:[a-z]{1,20} ){0,3}refunds?(?: requests?)?\\b[^;]{0,50}\\b(?:if|where|when|for a|for (?:duplicate|accidental|unauthori[sz]ed|technical|exceptional|certain)|in (?:the following|exceptional|limited|certain|rare|special|extenuating))\\b',
  ],
  not: [
    'organi[sz]ers may',
    'within {duration}[^;]{0,30}(?:process|receiv|appear)',
    'happy to (?:refund|review)',
    'guarantee that',
    'full refund[^;]{0,30}:$',
    '\\bnot subject to\\b|same (?:account|card|method|means)',
  ],
  example: 'A refund is granted only if the code has not been shown.',
});
