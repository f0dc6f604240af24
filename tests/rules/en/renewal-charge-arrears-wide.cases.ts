import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Late payments attract a fee of £15.' },
    { text: 'After three failed attempts we disconnect the line.' },
    { text: 'Fees for each month are due by the 25th of the month before.' },
    { text: 'If we cannot collect your payment, we try your other card.' },
  ],
  misses: [
    { text: 'Late arrivals pay a fee of £5 at the desk.', because: 'no recurring charge' },
    { text: 'Overdue books cost ten pence a day.', because: 'a library' },
    { text: 'Refunds are due by the end of the month.', because: 'money that goes back' },
    { text: 'Homework is due on the 5th of each month.', because: 'no payment' },
  ],
};
