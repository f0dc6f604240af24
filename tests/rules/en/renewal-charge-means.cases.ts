import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We may charge any payment method on file for the subscription.' },
    { text: 'The membership fee is charged to your bank account.' },
    { text: 'Your card on file will be charged for the plan.' },
  ],
  misses: [
    { text: 'A refund is charged to our account.', because: 'a refund' },
    { text: 'We will not charge your card for the plan.', because: 'negated' },
    { text: 'We store your payment method.', because: 'no charge' },
  ],
};
