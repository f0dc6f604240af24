import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You may ask for a refund within ten days of purchase.', params: { amount: 10, unit: 'day' } },
    { text: 'Within 14 days of joining you can get a refund.', params: { amount: 14, unit: 'day' } },
    { text: 'We give your money back during the first 30 days.', params: { amount: 30, unit: 'day' } },
  ],
  misses: [
    { text: 'Refunds are processed within ten days.', because: 'how long it takes' },
    { text: 'We will respond to your refund request within two days.', because: 'how long it takes' },
    { text: 'You have ten days to pay the invoice.', because: 'a payment' },
    {
      text: 'You will typically receive your refund in approximately 5 days.',
      because: 'how long paying takes',
    },
    {
      text: 'If we cannot fix the fault within seven days, we will refund your last payment.',
      because: 'how long the repair takes',
    },
  ],
};
