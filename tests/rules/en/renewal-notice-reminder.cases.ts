import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We email renewal notices 60, 30 and 7 days before expiry.' },
    { text: 'A renewal notice goes out 15 days in advance, with the amount.' },
    {
      text: 'Renewal reminders go out ten days ahead, on request also to a second address such as your accounts team.',
    },
  ],
  misses: [
    { text: 'You must notify us before your plan renews.', because: 'the customer' },
    { text: 'We remind you of your lessons.', because: 'lessons' },
    { text: 'A reminder to return the books.', because: 'no plan' },
  ],
};
