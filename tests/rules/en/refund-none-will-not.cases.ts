import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We will not refund any part of a plan that you have begun to use.' },
    { text: 'Members who break the house rules are not entitled to any refund.' },
    { text: 'The studio does not offer refunds or exchanges.' },
    { text: 'Ending your plan early does not entitle you to a refund.' },
    { text: 'We cannot give you your money back once a code is shown.' },
  ],
  misses: [
    {
      text: 'Asking for a refund does not affect your other rights.',
      because: 'the negation belongs to the rights',
    },
    { text: 'We do not charge for refunds.', because: 'the negation belongs to the charge' },
    { text: 'If you have not received your refund in ten days, call us.', because: 'a late payment' },
    { text: 'If we cannot deliver, you get a refund.', because: 'the provider fails and pays' },
  ],
};
