import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: 'Gold plans renew and the fee is deducted 24 hours before expiry.',
      params: { amount: 24, unit: 'hour' },
    },
    { text: 'The monthly fee is charged to your wallet when the plan is about to expire.' },
    { text: 'Membership dues are payable in advance.' },
    { text: 'Charges for extra seats will be billed once per month.' },
  ],
  misses: [
    {
      text: 'To stop it, cancel the plan before the fee is charged, 24 hours before expiry.',
      because: 'the customer acts',
    },
    { text: 'We will e-mail you before the fee is charged, 7 days before renewal.', because: 'a reminder' },
    { text: 'Goods stay our property until payment is made.', because: 'goods' },
    { text: 'The deposit is refunded 7 days before the end.', because: 'a refund' },
  ],
};
