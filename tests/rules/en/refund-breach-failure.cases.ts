import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You receive service credits when uptime falls under 99 percent.' },
    { text: 'An outage of more than a day entitles you to a refund.' },

    { text: 'A technical fault on our side is made good by a refund.' },
  ],
  misses: [
    { text: "I'll refund every dollar.", because: 'the whole price' },
    { text: 'An outage does not give a right to a refund.', because: 'negated' },
    { text: 'There was an outage on Monday.', because: 'no promise' },
  ],
};
