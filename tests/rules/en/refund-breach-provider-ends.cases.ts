import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'If we discontinue the service, we refund the months that are left.' },
    { text: 'We reimburse you when the company fails to deliver.' },
    { text: 'If the class is cancelled, you will get a credit.' },
  ],
  misses: [
    { text: 'If we close your account for breach, no refund is given.', because: 'a refusal' },
    { text: 'If you end the plan, we refund the rest.', because: 'the customer ends it' },
    { text: 'An outage does not give a right to a refund.', because: 'negated' },
  ],
};
