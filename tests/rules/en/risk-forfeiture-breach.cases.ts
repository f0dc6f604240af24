import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Violations may lead to the loss of points.' },
    { text: 'Abuse will have your points removed.' },
    { text: 'Filing a chargeback will have your badge removed.' },
  ],
  misses: [
    { text: 'If we terminate the service, we will credit your points.', because: 'a credit is promised' },
    { text: 'You must not remove notices or violate the rules.', because: 'an order to the customer' },
    { text: 'We may suspend accounts that breach the rules.', because: 'nothing is lost but the account' },
  ],
};
