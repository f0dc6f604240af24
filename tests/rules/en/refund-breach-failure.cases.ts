import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You receive service credits when uptime falls under 99 percent.' },
    { text: 'An outage of more than a day entitles you to a refund.' },
    { text: 'If the site is down for a day, we add a day to your plan and give a credit.' },
    { text: 'A technical fault on our side is made good by a refund.' },
  ],
  misses: [
    { text: 'An outage does not give a right to a refund.', because: 'negated' },
    { text: 'There was an outage on Monday.', because: 'no promise' },
    { text: 'No credit is given for downtime.', because: 'negated' },
  ],
};
