import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Customers pay the postage for sending the boots back.' },
    { text: 'Buyers pay for the postage on returns unless the maker says otherwise.' },
    { text: 'You are responsible for any costs incurred in returning the goods.' },
  ],
  misses: [
    { text: 'We collect returns free of charge.', because: 'no fee' },
    { text: 'No cancellation fee will be charged.', because: 'no fee' },
    { text: 'A delivery fee may apply to the new sofa.', because: 'a delivery' },
    { text: 'You pay for the return of a rented router.', because: 'what is rented' },
  ],
};
