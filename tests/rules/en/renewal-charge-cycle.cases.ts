import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Card payments are taken every 28 days, in advance.' },
    { text: 'Premium is billed in advance, monthly or yearly as you choose.' },

    { text: 'We bill you in advance.' },
  ],
  misses: [
    { text: 'Refunds are billed monthly to our account.', because: 'a refund' },
    { text: 'Your card will not be billed monthly.', because: 'negated' },
    { text: 'If you cancel, nothing is billed monthly.', because: 'what cancelling does' },
  ],
};
