import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-right-lost',
  kind: 'refund.none',
  cues: ['refund', 'withdraw', 'compensation', 'money'],
  any: [
    '\\b(?:lose|give up|waive|forfeit|no longer have)\\b[^;]{0,20}?\\b(?:your|the|any|that|this) right\\b[^;]{0,60}?\\b(?:refund|money back|reimbursement)',
    "\\brefunds?\\b[^;]{0,12}?\\b(?:will|may|can|are|is)\\b(?: not necessarily| not always|n't necessarily)\\b[^;]{0,24}?\\b(?:issued|given|granted|available|made|provided)",
    '\\b(?:no longer|never|not) (?:be )?possible\\b[^;]{0,40}?\\b(?:refunds?|refund|repay|reimburse|give (?:your )?money back)\\b',
    '\\b(?:will|do|shall|would) not (?:receive|get|be given|be paid)\\b[^;]{0,20}?\\b(?:money|compensation|credit|payment|anything)\\b[^;]{0,60}?\\b(?:unused|remaining|unspent|left ?over)',
    '\\b(?:no|any) (?:adjustments?|credits?|allowances?|reductions?)\\b[^;]{0,30}?\\b(?:will be|is|are) (?:made|given|issued|granted) for (?:partial|part of|unused|missed|periods?)',
  ],
  not: [
    '\\bif it is not possible to refund|original (?:payment|method)|same (?:card|method)',
    'if you do not\\b[^;]{0,60}(?:forfeit|lose)',
    'do not lose|will not lose|without losing',
    'privacy|arbitrat',
  ],
  noParams: true,
  example: 'Once the course has begun you lose your right to ask for a refund.',
});
