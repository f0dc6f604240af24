import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'A missed instalment is tried again after three days.' },
    { text: 'Pro plan: $24 a month, taken in advance.' },
    { text: 'Auto-renew takes the fee from your card 30 days before.' },
  ],
  misses: [
    { text: 'A failed login is tried again after a minute.', because: 'no payment' },
    { text: 'Pro plan: $24 a month.', because: 'no time' },
    { text: 'A missed lesson is tried again.', because: 'a lesson' },
  ],
};
