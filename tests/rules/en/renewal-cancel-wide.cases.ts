import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'To leave, go to Me > Plan > Stop my plan.' },
    { text: 'Cancel whenever you like.' },
    { text: 'Deleting the app does not cancel your plan.' },
    { text: "Give us two months' notice by e-mail.", params: { amount: 2, unit: 'month' } },
    { text: 'You keep your perks till the period you paid for is up.' },
  ],
  misses: [
    { text: 'You can stop messages in your settings.', because: 'messages' },
    { text: 'Bookings can be cancelled on our website.', because: 'a booking' },
    { text: 'We may close your account at any time.', because: 'the provider' },
    { text: 'Read the manual to the end.', because: 'a manual' },
  ],
};
