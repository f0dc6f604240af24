import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'The renewal fee will be the price in effect on the renewal date.' },
    { text: "Rates under a renewed order are Brightloom's list rates at the time of renewal." },
    { text: 'The plan renews at the then-current rate.' },
  ],
  misses: [
    { text: 'You keep access to the end of your then-current period.', because: 'no price' },
    { text: 'The rate at the time of the refund is used.', because: 'a refund' },
    { text: 'The plan renews on Monday.', because: 'no price' },
  ],
};
