import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We send a notification a day before the trial ends.' },
    { text: "You will have at least 30 days' warning of a price rise.", params: { amount: 30, unit: 'day' } },
    {
      text: 'Look out for our e-mail three weeks ahead of your expiry date.',
      params: { amount: 3, unit: 'week' },
    },
  ],
  misses: [
    { text: 'Look out for icy roads.', because: 'no letter' },
    { text: 'We drop you a line when the parcel leaves.', because: 'a parcel: no renewal' },
    { text: 'A letter comes a week before the exam.', because: 'no renewal' },
  ],
};
