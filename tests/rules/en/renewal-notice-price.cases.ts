import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We notify you at least 30 days before a price change.', params: { amount: 30, unit: 'day' } },
    { text: 'If the fee goes up, members will be informed by e-mail.' },
    {
      text: "Any increase of the rate is announced with two weeks' notice.",
      params: { amount: 2, unit: 'week' },
    },
  ],
  misses: [
    { text: 'You must notify us when the charge is wrong.', because: 'the customer' },
    { text: 'We notify you of a refund of the fee.', because: 'a refund' },
    { text: 'The rate is shown on the page.', because: 'no notice' },
  ],
};
