import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'If a payment fails, your plan is paused.' },
    { text: 'Failure to pay may end your plan.' },
    { text: 'If your card is declined, the plan stops.' },
  ],
  misses: [
    { text: 'If a download fails, try again later.', because: 'no payment' },
    { text: 'A refund of a failed payment takes a week.', because: 'a refund' },
    { text: 'The card is a gift.', because: 'no payment' },
  ],
};
