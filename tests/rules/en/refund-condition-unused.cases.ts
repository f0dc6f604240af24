import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You get a refund if the licence has not been activated.' },
    { text: 'Returns must be unused and in their original packaging.' },
    { text: 'Unopened boxes are eligible for refund.' },
  ],
  misses: [
    { text: 'If you have not received your refund, write to us.', because: 'a late payment' },
    { text: 'Unused months are not refunded.', because: 'a refusal' },
    { text: 'We refund what has been paid.', because: 'no condition' },
  ],
};
