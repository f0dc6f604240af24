import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Your access may be suspended until payment is received.' },
    { text: 'During a grace period you can update your payment details.' },
    { text: 'We charge interest on overdue amounts.' },
  ],
  misses: [
    { text: 'Your access may be suspended while we look at a breach and a payment.', because: 'a breach' },
    { text: 'A refund of overdue amounts is paid.', because: 'a refund' },
    { text: 'The library book is on loan until May.', because: 'no payment' },
  ],
};
