import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Goods can be returned within 60 days of delivery.', params: { amount: 60, unit: 'day' } },
    {
      text: 'You may send back any lamp up to 30 days after receiving it.',
      params: { amount: 30, unit: 'day' },
    },
    {
      text: 'You are entitled to change your mind and withdraw from the contract up to 14 days after the last parcel was delivered.',
      params: { amount: 14, unit: 'day' },
    },
    {
      text: 'You must request a credit within 90 days of the interruption.',
      params: { amount: 90, unit: 'day' },
    },
  ],
  misses: [
    {
      text: 'Rented boxes must be returned within 10 days of the end of the contract.',
      because: 'what the customer owes',
    },
    { text: 'We will return your payment within 10 days of cancelling.', because: 'how long paying takes' },
    {
      text: 'Old appliances can be returned for recycling within 28 days of purchase.',
      because: 'no money is given back',
    },
    { text: 'You can cancel up to two days before your next renewal.', because: 'a deadline of renewal' },
  ],
};
