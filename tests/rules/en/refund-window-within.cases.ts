import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You may ask for a refund within ten days of purchase.', params: { amount: 10, unit: 'day' } },
    { text: 'You have 14 days to withdraw from the contract.', params: { amount: 14, unit: 'day' } },
    { text: 'Cancel during the first 30 days and get your money back.', params: { amount: 30, unit: 'day' } },
    { text: 'Returns must reach us within four weeks of delivery.', params: { amount: 4, unit: 'week' } },
  ],
  misses: [
    { text: 'Refunds are processed within ten days.', because: 'how long it takes' },
    { text: 'We will respond to your refund request within two days.', because: 'how long it takes' },
    { text: 'You have ten days to pay the invoice.', because: 'a payment' },
  ],
};
