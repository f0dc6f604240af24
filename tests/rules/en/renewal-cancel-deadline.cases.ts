import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Cancel at least two days before your renewal date.', params: { amount: 2, unit: 'day' } },
    {
      text: 'The plan goes on unless it is cancelled no later than 48 hours prior to its end.',
      params: { amount: 48, unit: 'hour' },
    },
    {
      text: 'Switching off must happen at least one day before the term ends, so cancel in time.',
      params: { amount: 1, unit: 'day' },
    },
  ],
  misses: [
    { text: 'Cancel a class at least two hours before it begins.', because: 'a class' },
    { text: "We may terminate the plan with 30 days' notice.", because: 'the provider' },
    { text: 'Notice of changed rules is given a week before.', because: 'no cancelling' },
  ],
};
