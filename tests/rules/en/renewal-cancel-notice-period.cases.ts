import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: "Members may leave with 30 days' written notice of cancellation.",
      params: { amount: 30, unit: 'day' },
    },
    { text: 'To cancel your membership, a 30-day notice is required.', params: { amount: 30, unit: 'day' } },
    { text: 'Members must give 30 days notice in writing to leave.', params: { amount: 30, unit: 'day' } },
  ],
  misses: [
    { text: "We may terminate the plan with 30 days' notice.", because: 'the provider' },
    { text: 'Notice of changed rules is given a week before.', because: 'no cancelling' },
    { text: 'To cancel a scheduled lesson, a 2-day notice is required.', because: 'a lesson' },
  ],
};
