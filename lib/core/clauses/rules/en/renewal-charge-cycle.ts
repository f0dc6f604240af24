import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-charge-cycle',
  kind: 'renewal.charge',
  cues: [
    'charged',
    'billed',
    'charge',
    'bill you',
    'direct debit',
    'payment',
    'billing',
    'debited',
    'collected',
    'invoice',
  ],
  any: ['\\b(?:charged|billed|bill|paid|payable|invoiced|collected|payments?)\\b[^.;]{0,30}\\bin advance\\b'],
  all: ['charg|bill|pay|invoic|debit|collect|deduct'],
  near: '(?:within|no earlier than|not earlier than|up to)\\b[^.;]{0,10}{duration}',
  example: 'Card payments are taken every 28 days, in advance.',
});
