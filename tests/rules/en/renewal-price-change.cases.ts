import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We may change the price of the plan from time to time.' },
    { text: 'New prices apply from your next renewal.' },
    { text: 'The plan renews at the then-current rate.' },
    { text: 'Subscription fees are subject to change.' },
  ],
  misses: [
    { text: 'The exchange rate may change.', because: 'another rate' },
    { text: 'Prices will not be changed during your term.', because: 'negated' },
    { text: 'The price is shown in dollars.', because: 'no change' },
  ],
};
