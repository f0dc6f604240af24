import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-if',
  kind: 'refund.condition',
  cues: ['refund', 'reimburse', 'money back', 'money-back'],
  any: [
    '\\brefunds?\\b[^;]{0,60}\\b(?:if|when|where|under the following|following (?:conditions|circumstances|criteria|cases|situations))[^;]{0,50}:$',
    '\\b(?:refunds?|refunded|reimburse[a-z]{0,20}|money back|money[- ]back guarantee)\\b[^;]{0,110}\\b(?:only if|only when|only where|only for|only in|only apply|only applies|provided that|provided you|provided a|on condition|on the condition|so long as|as long as|subject to|unless you|must (?:be|have|include|provide|contact|not)|at (?:our|its|their|the) (?:sole |own |absolute )*discretion|at the (?:sole |absolute )*discretion|case[- ]by[- ]case|individual (?:case )?basis|in case you have|limited to|proof)\\b',
    '\\b(?:eligible|eligibility|qualify|qualifies|entitled)\\b(?: [a-z]{1,20}){0,3} (?:for|to) (?:a |any |an |the )?(?:[a-z]{1,20} ){0,3}(?:refunds?|reimbursement|money back)\\b[^;]{0,60}\\b(?:if|when|where|provided|only|must|unless|as long as)\\b',
    '\\bto (?:be eligible|qualify|be considered|be entitled)(?: [a-z]{1,20})? (?:for|to) (?:a |any |your |the )?(?:[a-z]{1,20} ){0,3}refund',
    '\\b(?:may|will|can|could|would|might)(?: [a-z]{1,20})? (?:consider|offer|issue|provide|grant|give|process|request|approve)(?: you)? (?:a |an |any |refund )?(?:[a-z]{1,20} ){0,3}refunds?(?: requests?)?\\b[^;]{0,50}\\b(?:if|where|when|for a|for (?:duplicate|accidental|unauthori[sz]ed|technical|exceptional|certain)|in (?:the following|exceptional|limited|certain|rare|special|extenuating))\\b',
    '\\brefunds?\\b[^;]{0,40} (?:may|can|might|will) be (?:considered|granted|offered|issued|made|available|provided|given|approved)[^;]{0,40}\\b(?:if|when|where|for|in (?:exceptional|certain|limited|rare|case|the case|special|extenuating)|on a)\\b',
  ],
  not: [
    'sales tax|so long as they are consistent|organi[sz]ers may|outside of our control|your decision as to|filing fee|arbitrat|pricing errors?|does not match',
    '^how (?:you|we)\\b|support team|back to the account',
    'original (?:payment|form|method)',
    'within {duration}[^;]{0,30}(?:process|receiv|appear)',
    'except (?:where|as|if)[^;]{0,60}law',
    "\\bno (?:[a-z-]{1,12} ){0,3}refunds?\\b|\\brefunds? (?:requests? )?(?:will|shall|can|are|is|may|would)(?: [a-z]{3,12})?(?: not\\b|n't)|\\brefunds? cannot|non-?refundable(?! .{0,60}(?:may be considered|discretion|case-by-case))",
    '{wont} (?:be )?(?:entitled|eligible|receive|provide|offer|issue|give)',
    '(?:terminat|discontinu|suspend)[^;]{0,80}\\bwe (?:will|may) (?:give|refund|provide)',
    'subject to (?:our|the|their|its)[^;]{0,30}(?:policy|policies|terms)',
    'happy to (?:refund|review)|will be issued to',
    'outlines|retain a percentage|guarantee that|{duration}[^;]{0,20} of purchase|must be (?:made|requested|submitted|received)[^;]{0,40}{duration}',
    'full refund[^;]{0,30}:$',
    'subject to (?:gst|tax)',
    'becomes? (?:removed|unavailable)|\\bnot subject to\\b|same (?:account|card|method|means)',
  ],
  example: 'A refund is granted only if the code has not been shown.',
});
