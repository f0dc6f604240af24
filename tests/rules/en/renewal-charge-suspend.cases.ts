import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'A late fee of 5% is added to payments that are more than a week overdue.' },
    { text: 'Your access may be suspended until payment is received.' },

    { text: 'We charge interest on overdue amounts.' },
  ],
  misses: [
    { text: 'Skip, pause or stop from the link in that text.', because: 'how to stop a renewal' },
    { text: 'blocks you have already bought are not affected.', because: 'a price that changes' },

    { text: 'The library book is on loan until May.', because: 'no payment' },
  ],
};
