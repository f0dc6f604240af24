import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-ask-if',
  kind: 'refund.condition',
  cues: ['refund', 'money back', 'reimburse'],
  any: [
    '\\brefunds? (?:is|are|may be|can be|will be|could be|might be)(?: only)? (?:possible|available|considered|granted|given|issued|provided|made|approved|offered|due|applicable|payable)\\b[^;]{0,80}\\b(?:if|when|where|in case|provided|in the event|under|only)\\b',
    '\\b(?:may|can|could|might|able to|right to|entitled to|eligible to) (?:also )?(?:request|get|receive|claim|ask for|obtain|apply for|seek)(?: for)? (?:a |an |your |the )?(?:[a-z]{1,20} ){0,2}(?:refunds?|reimbursement)\\b[^;]{0,60}\\b(?:if|when|where|in case|provided|only|in the event|unless)\\b',
    '\\bto (?:receive|get|obtain|claim) (?:a |your |any )?(?:[a-z]{1,20} ){0,2}(?:refund|reimbursement)\\b[^;]{0,40}\\b(?:must|need|have to|required|should)\\b',
    '\\b(?:if|when|where|in case|in the event)\\b[^;]{0,140}\\b(?:you|users?|customers?|members?|clients?|buyers?|students?)\\b (?:may|can|will|are|is|would|shall|could)(?: also)? (?:be )?(?:able to |eligible (?:for|to)|entitled to|request|receive|get|claim)[^;]{0,30}\\b(?:refund|reimbursement)\\b',
  ],
  not: [
    '{duration}',
    '\\bfull\\b|100 ?%|entire',
    "\\bno (?:[a-z-]{1,12} ){0,3}refunds?\\b|non-?refundable|\\brefunds? (?:requests? )?(?:will|shall|can|are|is|may|would)(?: [a-z]{3,12})?(?: not\\b|n't)",
    '{wont} (?:be )?(?:[a-z]{1,20} ){0,3}(?:entitled|eligible|receive|refund|request|claim)',
    'original (?:payment|method|form)',
    '\\b(?:we|company|provider|google|organi[sz]er)\\b (?:[a-z]{1,20} ){0,3}(?:terminate|discontinue|cancel|suspend)',
    'withdrawal period|subject to (?:our|their|its)',
    'pro-?rat',
    'becomes? (?:removed|unavailable)|\\bfaulty\\b|\\bdefective\\b',
  ],
  example: 'You can claim a refund only when the file cannot be opened.',
});
