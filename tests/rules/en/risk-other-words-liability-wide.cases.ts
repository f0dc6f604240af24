import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'The club is not to blame for stolen bags.' },
    { text: 'No claim arises from a delay.' },
    { text: 'You run at your risk.' },
  ],
  misses: [
    { text: 'Who is to blame for rain?', because: 'a question' },
    { text: 'The most you can save is 20%.', because: 'an offer' },
    { text: 'We answer for our drivers.', because: 'a promise' },
  ],
};
