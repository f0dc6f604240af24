import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'No refund is given after ten days.', params: { amount: 10, unit: 'day' } },
    {
      text: 'Requests made outside of the 48-hour window are turned down.',
      params: { amount: 48, unit: 'hour' },
    },
    {
      text: 'Purchases can be refunded when they are less than 7 days old.',
      params: { amount: 7, unit: 'day' },
    },
  ],
  misses: [
    { text: 'If you have not received your refund after ten days, write to us.', because: 'a late payment' },
    { text: 'Refunds can take more than ten days to appear.', because: 'how long it takes' },
    { text: 'After ten days the doors open.', because: 'no refund' },
    {
      text: 'We repay a refund without undue delay, and not later than 14 days after your message.',
      because: 'how long paying takes',
    },
  ],
};
