import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# Refunds\nCancelled courses are refunded less the following deductions:\n- 30% of the price',
      quote: '30% of the price',
      params: { percent: 30 },
    },
    {
      text: '# Cancellation fees\n- $20 per seat for changes in the last week',
      quote: '$20 per seat for changes in the last week',
      params: { money: 20, currency: 'USD' },
    },
    {
      text: '# Refunds\nA refund is subject to these deductions:\n- 5% handling',
      quote: '5% handling',
      params: { percent: 5 },
    },
  ],
  misses: [
    { text: '# Plans\nThe fee depends on the plan:\n- $20 per month', because: 'a price' },
    { text: '# Cancellation fees\n- No fee is taken in the first week', because: 'negated' },
    { text: '# Discounts\nSchools pay less:\n- 30% of the price', because: 'a discount' },
  ],
};
