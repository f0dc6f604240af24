import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-discretion',
  kind: 'refund.condition',
  cues: ['refund', 'reimburse'],
  any: [
    '\\bdiscretion\\b[^;]{0,90}\\brefund(?!able)',
    '\\brefund(?:s|ed|ability)?\\b[^;]{0,110}\\bdiscretion\\b',
    '\\b(?:discretion|determine whether|decide whether|decision)\\b[^;]{0,60}\\b(?:refund|reimburse)',
    '\\bcase[- ]by[- ]case\\b[^;]{0,80}\\b(?:refund|reimburse)',
    '\\bexceptions? (?:may|might|can|will)(?: only)? be (?:made|considered|granted)',
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
    '\\bsole (?:and exclusive )?remedy|exclusive and sole|\\breduce your refund|not able to accept',
  ],
  example: 'Refunds are given at our sole discretion.',
});
