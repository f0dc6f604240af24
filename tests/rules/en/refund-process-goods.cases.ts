import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'To return a lamp, follow the steps on the card in the box.' },
    { text: 'You can bring the chair back to any of our shops.' },
    { text: 'To exercise your right to cancel, you must notify us in one of these ways:' },
    {
      text: 'Cancelled orders will be refunded within 14 days of notice.',
      params: { amount: 14, unit: 'day' },
    },
    { text: 'Members in Europe can exercise their cancellation right by e-mailing our desk.' },
    { text: 'You must give us a clear written statement of your decision to withdraw.' },
  ],
  misses: [
    {
      text: 'You must return the router to our shop address, as it is rented.',
      because: 'what the customer owes',
    },
    { text: 'Deposits are not refunded within 14 days of a request.', because: 'no money back' },
    { text: 'You may request a refund within 14 days of receipt.', because: 'the time to ask' },
    { text: 'Return to the home page of our shop.', because: 'no goods' },
  ],
};
