import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Refund requests will be declined where:' },

    { text: 'A refund request may be declined where we see misuse.' },

    { text: 'Gift vouchers are excluded from our money-back promise.' },
  ],
  misses: [
    { text: 'Refunds are issued for missed sessions.', because: 'no negation' },
    { text: 'A refund will not be unreasonably refused.', because: 'a double negation' },
    { text: 'Refunds are paid to the card you used.', because: 'how, not whether' },
  ],
};
