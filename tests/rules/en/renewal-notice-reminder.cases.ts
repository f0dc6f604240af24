import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We remind you 7 days before your plan renews.', params: { amount: 7, unit: 'day' } },
    { text: 'Before each renewal we send a reminder with the price.' },
    { text: 'You will be notified by e-mail prior to the next charge.' },
  ],
  misses: [
    { text: 'You must notify us before your plan renews.', because: 'the customer' },
    { text: 'We remind you of your lessons.', because: 'lessons' },
    { text: 'A reminder to return the books.', because: 'no plan' },
  ],
};
