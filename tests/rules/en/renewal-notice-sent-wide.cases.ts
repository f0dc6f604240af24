import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We e-mail an invoice 14 days before the renewal.', params: { amount: 14, unit: 'day' } },
    { text: 'We text you when your bundle is about to renew.' },
    { text: 'Any rise in the price is announced one month ahead.', params: { amount: 1, unit: 'month' } },
  ],
  misses: [
    { text: 'Customers are told of delays in advance.', because: 'no renewal, no price' },
    { text: 'Guests receive a key before arrival.', because: 'no renewal' },
    { text: 'You must tell us two days before your renewal.', because: 'the customer tells' },
  ],
};
