import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We do not prorate the first month.' },
    { text: 'Fees will not be pro-rated when you leave early.' },
    { text: 'No proration is made for part months.' },
    { text: 'You will not receive credit for unused days.' },
  ],
  misses: [
    { text: 'We prorate the first month.', because: 'it is given' },
    { text: 'Fees are pro-rated when you leave early.', because: 'it is given' },
    { text: 'Partial deliveries are not late.', because: 'another subject' },
  ],
};
