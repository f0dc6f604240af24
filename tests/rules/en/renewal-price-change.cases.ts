import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We may change the price of the plan from time to time.' },
    { text: 'Subscription fees are subject to change.' },
    { text: 'Prices may go up when you renew.' },
  ],
  misses: [
    { text: 'The exchange rate may change.', because: 'another rate' },
    { text: 'Prices will not be changed during your term.', because: 'negated' },
    { text: 'The price is shown in dollars.', because: 'no change' },
  ],
};
