import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# When will I be billed next?\nAnnual plans bill once a year on the anniversary of your first payment.',
    },
    {
      text: '# Billing schedule\n- Monthly plans: on the same day each month',
      quote: 'Monthly plans: on the same day each month',
    },

    {
      text: '# Plans\nYour card will be charged automatically:\n- Annual plans: on the anniversary of the first payment',
      quote: 'Annual plans: on the anniversary of the first payment',
    },
  ],
  misses: [
    { text: "# cancel subscription\nYou won't be charged again.", because: 'how to stop a renewal' },
    { text: '# term\nbilling ends with that hour.', because: 'how to stop a renewal' },

    { text: '# Opening hours\n- Every 30 days after the first session', because: 'no charge' },
  ],
};
