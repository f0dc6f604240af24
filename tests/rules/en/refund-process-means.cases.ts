import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'The refund goes back to the original payment method.' },
    { text: 'We reimburse you by the same means of payment that you used.' },
    { text: 'Refunds are made in the form of store credit.' },
    { text: 'Approved refunds are sent on Fridays.' },
  ],
  misses: [
    { text: 'The box must be in its original packaging.', because: 'a condition' },
    { text: 'No refunds to the original card.', because: 'a refusal' },
    { text: 'Your original account has been closed.', because: 'no refund' },
    {
      text: 'You authorize us to keep your plan going by charging the fee to your credit card or another means of payment used by you.',
      because: 'a charge',
    },
  ],
};
