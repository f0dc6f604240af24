import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'The features of each plan are subject to change at any time.' },
    { text: 'This policy may be revised as our services evolve.' },
    { text: 'Class timetables and content may vary from month to month.' },
    { text: 'Member benefits can be withdrawn without notice.' },
    { text: 'Access to the site may be suspended for maintenance.' },
    { text: 'Product prices and availability are subject to change.' },
  ],
  misses: [
    { text: 'Prices may change after the first year.', because: 'the price alone is renewal.price' },
    { text: 'Your plan can be changed in the settings.', because: 'the customer changes it' },
    { text: 'The photo must not be modified in any way.', because: 'an order to the customer' },
    {
      text: 'Your plan will be cancelled by the end of the week if the card fails.',
      because: 'what follows from a failed payment',
    },
    {
      text: 'System requirements of a game may change from time to time.',
      because: 'what the customer needs',
    },
  ],
};
