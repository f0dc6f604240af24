import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Please note that this 14-day period begins when the service starts.' },
    {
      text: 'We accept returns and exchanges for 30 days from the date of purchase.',
      params: { amount: 30, unit: 'day' },
    },
    { text: 'Two months after a purchase it is no longer possible to give a refund.' },
  ],
  misses: [
    { text: 'This 30-day notice period runs from the day we write to you.', because: 'notice' },
    { text: 'We accept returns in any shop.', because: 'no time' },
    { text: 'Your 14-day free trial ends tomorrow.', because: 'a trial' },
  ],
};
