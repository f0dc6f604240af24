import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Plans are billed monthly.' },
    { text: 'We bill you in advance.' },
    { text: 'Your billing date is the day on which you joined.' },
  ],
  misses: [
    { text: 'Refunds are billed monthly to our account.', because: 'a refund' },
    { text: 'Your card will not be billed monthly.', because: 'negated' },
    { text: 'If you cancel, nothing is billed monthly.', because: 'what cancelling does' },
  ],
};
