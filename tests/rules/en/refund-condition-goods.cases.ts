import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Lamps are returned in their original box.' },
    { text: 'Please return the cap with its original tags on it.' },
    { text: 'Plants may be returned in their original packaging.' },
  ],
  misses: [
    { text: 'You can return goods without a receipt.', because: 'nothing is asked' },
    { text: 'Rented skis must be returned in good condition.', because: 'no refund' },
    { text: 'We ship every order in its original packaging.', because: 'no return' },
  ],
};
