import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'All purchases of credits are final.' },
    { text: 'Once your seat is confirmed, the payment is considered final.' },
    { text: 'Items marked down are final sale.' },
  ],
  misses: [
    { text: 'The committee makes its decisions final by vote.', because: 'a decision' },
    { text: 'Our ruling on the order is final and binding.', because: 'the ruling' },
    { text: 'The order is shipped after the final check.', because: 'another sense' },
  ],
};
