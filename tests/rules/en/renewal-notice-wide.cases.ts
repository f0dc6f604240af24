import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: 'You will hear from us at least 45 days ahead of any increase.',
      params: { amount: 45, unit: 'day' },
    },
    { text: 'Fare increases are announced two months beforehand.', params: { amount: 2, unit: 'month' } },
    { text: "We'll remind you 10 days before the plan rolls over.", params: { amount: 10, unit: 'day' } },
  ],
  misses: [
    { text: 'We let you know before your parcel arrives.', because: 'a parcel' },
    { text: 'You must tell us two days ahead if you renew.', because: 'the customer tells' },
    { text: 'We announce new features in advance.', because: 'features' },
    { text: 'We notify you of changed terms in advance.', because: 'terms' },
  ],
};
