import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'After a year without use we may void any remaining balance of rewards.' },
    { text: 'If you close the account you will no longer be permitted to redeem points.' },
    { text: 'Points are deemed expired after two years.' },
  ],
  misses: [
    { text: 'You can clear all points from the map.', because: 'the customer clears' },
    {
      text: 'We never void any points that you have, we do not expire or cancel them, and will not void any balance.',
      because: 'nothing is lost',
    },
    { text: 'Cancel any order with a balance due.', because: 'an order' },
  ],
};
