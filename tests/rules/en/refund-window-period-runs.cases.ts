import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Our shop accepts returns and exchanges within 20 days of the sale.' },
    { text: 'We accept returns of licences within thirty (30) days of the date of the invoice.' },

    {
      text: 'We accept returns and exchanges for 30 days from the date of purchase.',
      params: { amount: 30, unit: 'day' },
    },
  ],
  misses: [
    { text: 'This 30-day notice period runs from the day we write to you.', because: 'notice' },
    { text: 'We accept returns in any shop.', because: 'no time' },
    { text: 'Your 14-day free trial ends tomorrow.', because: 'a trial' },
  ],
};
