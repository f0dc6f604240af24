import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: 'Cancel with more than four weeks to go: you get the balance back.',
      params: { amount: 4, unit: 'week' },
    },
    {
      text: 'Drop out less than 24 hours before the exam and the whole fee is due.',
      params: { amount: 24, unit: 'hour' },
    },
    {
      text: 'Cancel a lesson 12 hours or more ahead and your credit comes back.',
      params: { amount: 12, unit: 'hour' },
    },
  ],
  misses: [
    { text: 'Cancel at least 24 hours before the renewal to avoid the charge.', because: 'a renewal' },
    { text: 'You will be reminded three days before the course.', because: 'no money' },
    { text: "Give two weeks' notice to end the plan.", because: 'no money back' },
  ],
};
