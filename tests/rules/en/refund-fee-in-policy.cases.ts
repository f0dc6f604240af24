import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refunds\nWe take off $5 for packing.' },
    { text: '# Returns\nPostage is on you.' },
    { text: '# Refunds\nBetween nine and three days before: half the fee.' },
  ],
  misses: [
    { text: '# Refunds\nNo handling fee is due.', because: 'none' },
    { text: '# Refunds\nPlans for less than $5 are monthly.', because: 'a price' },
    { text: '# Parcels\nPostage is on you.', because: 'no refund' },
  ],
};
