import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: 'Refunds reach your card within ten business days.',
      params: { amount: 10, unit: 'day', workday: true },
    },
    { text: 'Your money is refunded within 14 days.', params: { amount: 14, unit: 'day' } },
    { text: 'We respond to refund requests within 2 working days.', params: { amount: 2, unit: 'day' } },
    { text: 'Please allow 5-7 days for the refund to appear.', params: { amount: 7, unit: 'day' } },
  ],
  misses: [
    { text: 'You may request a refund within ten days.', because: 'the time to ask' },
    { text: 'No refund is paid after ten days.', because: 'a refusal' },
    { text: 'A 30-day money-back guarantee covers your first order.', because: 'the time to ask' },
  ],
};
