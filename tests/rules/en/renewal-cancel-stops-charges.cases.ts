import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'No further payments will be taken.' },
    { text: 'You will not be billed again.' },
    { text: 'There is no cancellation fee.' },
    { text: 'This stops future charges.' },
  ],
  misses: [
    { text: 'The new price will not be charged for the next period.', because: 'a price' },
    { text: 'If we cancel a class, no further payments are due.', because: 'the provider' },
    { text: 'No further questions are asked.', because: 'no charge' },
  ],
};
