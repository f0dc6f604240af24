import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We reserve the right to change these terms whenever we like.' },
    { text: 'Skylark retains the right to withdraw any feature of the app.' },
    { text: 'The studio has the right, in its sole discretion, to cancel or reschedule any class.' },
    { text: 'We reserve the right to refuse service to anyone.' },
  ],
  misses: [
    { text: 'You have the right to cancel your plan at any time.', because: "the customer's right" },
    {
      text: 'We reserve the right to close accounts that violate the house rules.',
      because: 'for a breach alone',
    },
    { text: 'We reserve the right to adjust the monthly fee.', because: 'the price alone is renewal.price' },
    { text: 'All rights reserved, terms apply.', because: 'a copyright line' },
  ],
};
