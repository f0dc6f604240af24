import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'The plan renews at the then-current rate.' },
    { text: 'After a year the plan renews at the regular price.' },
    { text: 'The price applies only to the first year.' },
  ],
  misses: [
    { text: 'You keep access to the end of your then-current period.', because: 'no price' },
    { text: 'The rate at the time of the refund is used.', because: 'a refund' },
    { text: 'The plan renews on Monday.', because: 'no price' },
  ],
};
