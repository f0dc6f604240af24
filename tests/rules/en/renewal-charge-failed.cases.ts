import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'If a payment fails, we retry it after three days.' },
    { text: 'Your access may be suspended until payment is received.' },
    { text: 'We can charge another payment method on file if the first is declined.' },
    { text: 'Failure to pay may end your plan.' },
  ],
  misses: [
    { text: 'If a download fails, try again later.', because: 'no payment' },
    { text: 'A refund of a failed payment takes a week.', because: 'a refund' },
    { text: 'The card is a gift.', because: 'no payment' },
  ],
};
