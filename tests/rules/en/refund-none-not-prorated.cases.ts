import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Fees will not be prorated when a member leaves in mid-month.' },
    { text: 'We do not prorate the first month.' },
    { text: 'Fees will not be pro-rated when you leave early.' },
  ],
  misses: [
    { text: 'We prorate the first month.', because: 'it is given' },
    { text: 'Fees are pro-rated when you leave early.', because: 'it is given' },
    { text: 'Partial deliveries are not late.', because: 'another subject' },
  ],
};
