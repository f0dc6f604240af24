import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-goods-state',
  kind: 'refund.condition',
  cues: ['refund', 'money back', 'money-back', 'returns', 'return policy', 'reimburs', 'guarantee'],
  cuesIn: 'context',
  any: [
    '\\b(?:un(?:worn|used|opened|washed|damaged|activated|redeemed|touched|marked)|sealed|original (?:packaging|box|condition)|(?:tags|labels|seal) (?:still )?(?:on|attached|intact|unbroken)|as you (?:got|received) (?:it|them)|same condition|resal[e]?able)\\b',
  ],
  not: [
    '{wont} (?:be )?(?:[a-z]{1,14} ){0,4}(?:refund|return|accept|exchange|tak|eligible|credit)',
    '{span}',
    '(?:prorated|pro-?rata|\\bunused (?:portion|part|days|time|months|amount|credits?|fees))',
  ],
  context: [
    '(?:^|> )[^>]{0,60}\\b(?:refunds?|money[- ]back|returns|return policy|reimbursements?|guarantee)\\b',
  ],
  contextNot: ['renewal'],
  note: 'The state in which goods come back, under a heading of refunds or returns.',
  example: 'Things must come back clean.',
});
