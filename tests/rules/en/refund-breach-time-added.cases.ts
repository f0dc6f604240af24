import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'If we are offline for a whole day, your plan is lengthened by two.' },
    { text: 'For every hour lost, 5% of the fee is credited.' },
    { text: 'If the pool is closed for over a week, we freeze your dues.' },
  ],
  misses: [
    { text: 'If we are offline for a day, no credit is given.', because: 'nothing owed' },
    { text: 'If your plan is closed, files are lost.', because: 'no remedy' },
    { text: 'Our office is closed on Sundays.', because: 'no failure' },
  ],
};
