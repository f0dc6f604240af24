import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'The free week rolls into a yearly plan.' },
    { text: 'Hosting renews for the same term.' },
    { text: 'Maintenance is extended each year.' },
  ],
  misses: [
    { text: 'The support team moves to a paid office.', because: 'no plan' },
    { text: 'The story goes on from chapter two.', because: 'no plan' },
    { text: 'Auto-renew is off when you register.', because: 'off' },
  ],
};
