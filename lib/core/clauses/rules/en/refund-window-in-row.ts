import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-window-in-row',
  kind: 'refund.window',
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
    '\\|\\s?(?:[^|]{0,30}\\b)?(?:within|inside|up to|no later than|any ?time before) (?:the first )?(?:{span}|release|launch)',
  ],
  not: ['arrive|process|business days|working days|credited|paid out'],
  context: ['(?:^|> )[^>]{0,60}{refundPlace}'],
  contextNot: ['privacy|\\btax|warrant|referral|investment|performance guarantee|cookies|newsletter'],
  near: '(?:within|inside|up to|no later than)[^;]{0,20}{span}',
  note: 'The deadline in the cell of a row, under a heading of refunds.',
  example: 'Wallet funds | within ten days, if unspent',
});
