import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-only',
  kind: 'refund.condition',
  cues: ['refund', 'reimburse', 'money back', 'money-back'],
  any: [
    '\\bonly (?:the |a |an )?[a-z -]{3,40} (?:can|may) (?:ask for|request|claim|receive|get)\\b[^;]{0,20}\\brefund',
    '\\brefunds? (?:apply|are|is)\\b[^;]{0,50}\\bonly\\b',
    '\\bbefore (?:a|any|the|your) refund (?:is|can be|will be|may be)\\b|\\brefund(?:s| eligibility| amounts?)? (?:depends?|(?:is|are) (?:tied|conditional|contingent))\\b|\\brefunds? may be (?:limited|partial|reduced)\\b',
    '\\brefunds? (?:will|can|may|are|is|shall)(?: be)? only\\b|\\bonly (?:be )?(?:refund(?:ed)?|issue|provide|offer|grant|give)(?:d|n|s)?\\b[^;]{0,40}(?:refund|in the (?:event|case)|if|when|where|for)',
    '\\bmust be\\b[^;]{0,60}\\b(?:in order )?(?:for us )?to (?:receive|get|obtain|process|issue) (?:a |the |your |any )?refund|must be[^;]{0,60}in order for us to refund',
    '\\b(?:only|just) (?:one|1|a single) refund\\b',
    '\\brefund\\b[^;]{0,40}\\b(?:once|one time|one-time|one refund)\\b[^;]{0,20}\\bper (?:customer|account|user|person|household|order)',
  ],
  not: [
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
  ],
  example: 'Only the person who paid can ask for a refund.',
});
