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
    '\\b(?:the )?(?:full|whole|entire) (?:fee|price|amount|sum)(?: is)? (?:back|returned|repaid)\\b|\\|\\s?everything ?(?:\\||$)|\\ball your money\\b',
  ],
  context: ['(?:^|> )[^>]{0,60}{refundPlace}'],
  note: 'All of it, in a word or two, under a heading of refunds.',
  example: 'Two weeks ahead: full fee back.',
});
