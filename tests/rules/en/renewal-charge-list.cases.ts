import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# Billing schedule\n- Monthly plans: on the same day each month',
      quote: 'Monthly plans: on the same day each month',
    },
    {
      text: '# When will I be charged\n- Every 30 days after the first payment',
      quote: 'Every 30 days after the first payment',
    },
    {
      text: '# Plans\nYour card will be charged automatically:\n- Annual plans: on the anniversary of the first payment',
      quote: 'Annual plans: on the anniversary of the first payment',
    },
  ],
  misses: [
    { text: '# Billing schedule\n- Monthly plans: cancel each month', because: 'cancelling' },
    { text: '# Opening hours\n- Every 30 days after the first session', because: 'no charge' },
    { text: '# Billing schedule\n- Monthly plans: from $5 each month', because: 'a price' },
  ],
};
