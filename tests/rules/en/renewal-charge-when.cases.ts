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
    { text: 'Billing > Billing settings > Unsubscribe.', because: 'how to stop a renewal' },
    { text: 'You will not be charged during the trial.', because: 'negated' },

    { text: 'Refunds are paid on the same date.', because: 'a refund' },
  ],
};
