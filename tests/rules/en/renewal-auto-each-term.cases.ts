import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'The plan renews every month.' },
    { text: 'The licence will be renewed for another year.' },
    { text: 'Your membership rolls over to the next year.' },
    { text: 'The contract is extended by another year.' },
  ],
  misses: [
    { text: 'The plan will not renew each month.', because: 'negated' },
    { text: 'We remind you before your plan renews on the first.', because: 'a reminder' },
    { text: 'You may renew your library card each year.', because: 'by oneself' },
  ],
};
