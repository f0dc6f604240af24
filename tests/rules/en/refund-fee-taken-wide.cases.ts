import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Late withdrawals are charged 50% of the entry fee.', params: { percent: 50 } },
    { text: 'We take 5% for processing from each refund.', params: { percent: 5 } },
    { text: 'Your payment comes back, reduced by the card surcharge.' },
    { text: 'The joining gift is billed if you leave in the first year and cancel.' },
  ],
  misses: [
    { text: 'Cancelling costs you nothing.', because: 'no fee' },
    { text: 'The price is reduced by 20% this week.', because: 'a discount' },
    { text: 'We take 5% of sales for charity.', because: 'no refund' },
    { text: 'Half of our members run.', because: 'no money' },
  ],
};
