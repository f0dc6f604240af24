import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Cancel anytime, no hard feelings.' },
    { text: 'Leave any time, there is no contract.' },
    { text: 'Members may at any time end their plan.' },
    { text: 'You can close your account in the profile at any time.' },
  ],
  misses: [
    { text: 'You cannot cancel at any time; wait for the end of the term.', because: 'negated' },
    { text: 'We may cancel the contract at any time.', because: 'the provider cancels' },
    { text: 'You can cancel a pre-order at any time.', because: 'an order' },
  ],
};
