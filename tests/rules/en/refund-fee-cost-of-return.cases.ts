import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You are responsible for any costs incurred in returning the goods.' },
    { text: 'A re-booking fee of 50% of the price applies.', params: { percent: 50 } },
    { text: 'The organiser may charge a fee to cancel a booking.' },
    { text: 'A collection charge will be deducted unless the item is faulty.' },
  ],
  misses: [
    { text: 'We collect returns free of charge.', because: 'no fee' },
    { text: 'No cancellation fee will be charged.', because: 'no fee' },
    { text: 'A delivery fee may apply to the new sofa.', because: 'a delivery' },
    { text: 'You pay for the return of a rented router.', because: 'what is rented' },
  ],
};
