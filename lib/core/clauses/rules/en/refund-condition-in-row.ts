import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-in-row',
  kind: 'refund.condition',
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
    '\\|[^|]{0,60}\\b(?:if|provided|when) (?:[a-z-]{2,15} ){0,5}?(?:bought|un[a-z]{4,12}|not [a-z]{3,12}|played|used|opened|watched|sent|under|fewer|less)\\b',
    '\\|[^|]{0,24}\\b(?:not (?:yet )?(?:issued|published|opened|used|activated|sent)|fewer than \\d{1,5}|less than \\d{1,5}|unopened|unused|unspent)\\b',
  ],
  not: ['non-?refundable|not refundable|no refund|{wont} (?:be )?refund'],
  context: ['(?:^|> )[^>]{0,60}{refundPlace}'],
  contextNot: ['privacy|\\btax|warrant|referral|investment|performance guarantee|cookies|newsletter'],
  note: 'What must hold, in the cell of a row, under a heading of refunds.',
  example: 'Wallet funds | within ten days, if unspent',
});
