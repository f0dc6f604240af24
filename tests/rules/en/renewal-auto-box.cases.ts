import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Renews automatically each month at $3.' },
    { text: 'Renew automatically for another year' },
    { text: 'Automatically renew at €12 a year' },
  ],
  misses: [
    { text: 'Does not renew automatically.', because: 'negated' },
    { text: 'Renew your passport in time.', because: 'no plan' },
    { text: 'Renews never happen without your say.', because: 'negated' },
  ],
};
