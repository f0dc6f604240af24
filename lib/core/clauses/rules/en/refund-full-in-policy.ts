import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-full-in-policy',
  kind: 'refund.full',
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
    '\\b(?:the )?(?:full|whole|entire) (?:fee|price|amount|sum)(?: is)? (?:back|returned|repaid)\\b|\\bevery (?:cent|penny)\\b|\\|\\s?everything ?(?:\\||$)|\\ball your money\\b|\\bmake good the (?:whole |full )?price\\b',
    '\\b(?:nothing|not a cent) is (?:charged|owed|kept)\\b',
  ],
  not: [
    '{wont} (?:give|pay|return|hand|get)|\\b(?:keep|keeps|kept)\\b|\\bexcept\\b|\\bless\\b|\\bcounts\\b|\\bunless\\b',
  ],
  context: ['(?:^|> )[^>]{0,60}{refundPlace}'],
  contextNot: ['privacy|\\btax|warrant|referral|investment|performance guarantee|cookies|newsletter'],
  note: 'All of it, in a word or two, under a heading of refunds.',
  example: 'Two weeks ahead: full fee back.',
});
