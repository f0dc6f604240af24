import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-goods-state',
  kind: 'refund.condition',
  cues: ['refund', 'money back', 'money-back', 'returns', 'return policy', 'reimburs', 'guarantee'],
  cuesIn: 'context',
  any: [
    '\\b(?:things|goods|items?|products?|parcels?|everything|licen[cs]es?|keys?|codes?|devices?|equipment|garments?|clothes|shoes|tickets?|files|modules?|packaging|box|tags|labels|seals?|content|downloads?|vouchers?) (?:must|should|needs? to|has to|have to) (?:still |not |never |all |also )*(?:be|have|come|arrive|reach|carry|show|look|remain|stay)\\b',
    '\\b(?:un(?:worn|used|opened|washed|damaged|activated|redeemed|touched|marked)|sealed|original (?:packaging|box|condition)|(?:tags|labels|seal) (?:still )?(?:on|attached|intact|unbroken)|as you (?:got|received) (?:it|them)|same condition|resal[e]?able)\\b',
    '\\b(?:put|place|enclose|pack|add|keep)\\b[^;.]{0,24}\\b(?:slip|receipt|delivery note|invoice|return label|packing list|original box)\\b',
    '\\b(?:let us know|tell us|contact us|inform us|write to us)\\b[^;.]{0,20}\\bbefore (?:you )?(?:send|return|ship)',
  ],
  not: [
    '{wont} (?:be )?(?:[a-z]{1,14} ){0,4}(?:refund|return|accept|exchange|tak|eligible|credit)',
    'non-?(?:refund|return)able|\\bno (?:refund|return)s?\\b|\\bfinal\\b',
    '{span}',
    '\\bwe (?:must|will|have to|shall|may|check|inspect)',
    '(?:prorated|pro-?rata|\\bunused (?:portion|part|days|time|months|amount|credits?|fees))',
    'full refund|deduct|\\bfee\\b|subscription|membership',
  ],
  context: [
    '(?:^|> )[^>]{0,60}\\b(?:refunds?|money[- ]back|returns|return policy|reimbursements?|guarantee)\\b',
  ],
  contextNot: ['privacy|\\btax|renewal|warrant|liab|referral|investment|performance guarantee'],
  note: 'The state in which goods come back, under a heading of refunds or returns.',
  example: 'Things must come back clean.',
});
