import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'If your card was charged twice, we refund the second charge.' },
    { text: 'A refund is made for duplicate payments.' },
    { text: 'Overcharged customers get a refund.' },
  ],
  misses: [
    { text: 'You are charged twice a year.', because: 'the cycle' },
    { text: 'There is no refund for duplicate payments by choice.', because: 'negated' },
    { text: 'Billing errors are rare.', because: 'no promise' },
  ],
};
