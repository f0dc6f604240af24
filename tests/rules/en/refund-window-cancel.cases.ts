import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Cancel during the first 30 days and get your money back.', params: { amount: 30, unit: 'day' } },
    { text: 'Returns must reach us within four weeks of delivery.', params: { amount: 4, unit: 'week' } },
    { text: 'You can cancel the contract within 14 days of signing.', params: { amount: 14, unit: 'day' } },
  ],
  misses: [
    { text: 'Returns are processed within ten days of delivery.', because: 'how long it takes' },
    {
      text: 'We will respond to your cancellation within two days of receipt.',
      because: 'how long it takes',
    },
    { text: 'Cancel within 24 hours of your next billing.', because: 'the renewal' },
  ],
};
