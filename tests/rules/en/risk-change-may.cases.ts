import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We may update these terms from time to time.' },
    { text: 'Skylark may, at its discretion, add or remove features of the service.' },
    { text: 'The gym might limit access to certain classes.' },
    { text: 'From time to time we can change the rules of the rewards program.' },
  ],
  misses: [
    { text: 'You may change your plan in the settings.', because: 'the customer changes' },
    { text: 'We may change the monthly price.', because: 'the price alone is renewal.price' },
    { text: 'We may send you an email about your plan.', because: 'nothing is changed' },
    { text: 'Members may add another device to their plan.', because: 'the customer adds' },
  ],
};
