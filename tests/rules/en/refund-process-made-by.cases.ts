import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Withdrawals have to be made in your entry account.' },
    { text: 'Cancellations must be made by telephone.' },
    { text: 'Claims can be submitted only through the portal.' },
  ],
  misses: [
    { text: 'Refund requests will be declined where:', because: 'money that is kept' },
    { text: 'A £20 cancellation charge is subtracted.', because: 'a deduction' },
    { text: 'Cancellations of the membership must be made by letter.', because: 'a renewal' },
  ],
};
