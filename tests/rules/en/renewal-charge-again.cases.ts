import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We try the card again on days 1, 3 and 7.' },
    { text: "We'll nudge you and try the card again that evening;" },
    { text: 'A missed instalment is tried again after three days.' },
  ],
  misses: [
    { text: 'A failed login is tried again after a minute.', because: 'no payment' },
    { text: 'Pro plan: $24 a month.', because: 'no time' },
    { text: 'A missed lesson is tried again.', because: 'a lesson' },
  ],
};
