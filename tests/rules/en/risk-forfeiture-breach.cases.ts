import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'If we close your account for a breach, you will not be refunded.' },
    { text: 'No refund is due to members who are expelled or suspended.' },
    { text: 'We may terminate your plan for abuse without any compensation.' },
    { text: 'Filing a chargeback will have your badge removed.' },
  ],
  misses: [
    { text: 'If we terminate the service, we will refund you.', because: 'a refund is promised' },
    { text: 'You must not remove notices or violate the rules.', because: 'an order to the customer' },
    { text: 'We may suspend accounts that breach the rules.', because: 'nothing is lost but the account' },
  ],
};
