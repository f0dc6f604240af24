import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You get a refund if we cannot run the course.' },
    {
      text: 'We pay compensation on the following scale where we cancel within 56 days of departure for reasons within our control:',
    },

    { text: 'We reimburse you when the company fails to deliver.' },
  ],
  misses: [
    { text: 'If we close your account for breach, no refund is given.', because: 'a refusal' },
    { text: 'If you end the plan, we refund the rest.', because: 'the customer ends it' },
    { text: 'An outage does not give a right to a refund.', because: 'negated' },
  ],
};
