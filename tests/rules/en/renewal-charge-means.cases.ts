import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'The fee is first set off against your earnings, then charged to your card.' },
    { text: 'Payment will be charged to your Apple ID account at confirmation of purchase.' },

    { text: 'The membership fee is charged to your bank account.' },
  ],
  misses: [
    { text: 'A refund is charged to our account.', because: 'a refund' },
    { text: 'We will not charge your card for the plan.', because: 'negated' },
    { text: 'We store your payment method.', because: 'no charge' },
  ],
};
