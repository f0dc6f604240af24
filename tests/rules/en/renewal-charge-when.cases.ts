import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'The fee is charged at the beginning of each billing cycle.' },
    {
      text: 'Your account is charged within 24 hours before the end of the month.',
      params: { amount: 24, unit: 'hour' },
    },
    { text: 'The first payment is taken on the day you join.' },
  ],
  misses: [
    { text: 'You will not be charged during the trial.', because: 'negated' },
    { text: 'The new price is charged from the next renewal date.', because: 'a price' },
    { text: 'Refunds are paid on the same date.', because: 'a refund' },
    { text: 'An order is charged on the day of shipping.', because: 'an order' },
  ],
};
