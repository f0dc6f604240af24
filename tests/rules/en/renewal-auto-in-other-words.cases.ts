import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Lessons run on from term to term.' },
    { text: 'Business goes on month after month.' },

    { text: 'Hosting renews for the same term.' },
  ],
  misses: [
    { text: 'Switching to another provider?', because: 'how to stop a renewal' },
    { text: 'The support team moves to a paid office.', because: 'no plan' },

    { text: 'Auto-renew is off when you register.', because: 'off' },
  ],
};
