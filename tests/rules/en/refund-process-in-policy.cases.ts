import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refunds\nThe amount lands on your card in five days.' },
    { text: '# Returns\nWe pay within ten days of having the goods.' },
    { text: '# Refunds\nCards take up to seven days.' },
  ],
  misses: [
    { text: '# Refunds\nWe never pay in cash.', because: 'no way' },
    { text: '# Refunds\nThe parcel arrives on your doorstep in five days.', because: 'a parcel' },
    { text: '# Delivery\nThe amount lands on your card in five days.', because: 'no refund' },
  ],
};
