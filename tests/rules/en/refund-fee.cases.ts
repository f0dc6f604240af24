import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'An administration fee of £15 applies.' },
    { text: 'A handling fee of 5% is deducted from the refund.', params: { percent: 5 } },

    { text: 'Every refund is subject to a 3% processing fee.', params: { percent: 3 } },
  ],
  misses: [
    { text: 'Setup and administration fees', because: 'money that is kept' },

    { text: 'Taxes are deducted from payouts to sellers.', because: 'another debt' },
    { text: 'We get back to you in less than a day.', because: 'another sense' },
  ],
};
