import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Cancel anytime, no hard feelings.' },

    { text: 'Members may at any time end their plan.' },
    { text: 'You can close your account in the profile at any time.' },
  ],
  misses: [
    { text: 'Plans renew each month until cancelled.', because: 'goes on by itself' },

    { text: 'We may cancel the contract at any time.', because: 'the provider cancels' },
    { text: 'You can cancel a pre-order at any time.', because: 'an order' },
  ],
};
