import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'All purchases of credits are final.' },
    { text: 'Once your seat is confirmed, the payment is considered final.' },
    { text: 'Items marked down are final sale.' },
  ],
  misses: [
    {
      text: 'An exit fee of 50 per fuel is taken out of your final balance if you leave earlier.',
      because: 'a deduction',
    },
    { text: 'The committee makes its decisions final by vote.', because: 'a decision' },

    { text: 'The order is shipped after the final check.', because: 'another sense' },
  ],
};
