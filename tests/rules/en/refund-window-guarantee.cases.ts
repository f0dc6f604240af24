import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We give a 30-day money-back guarantee.', params: { amount: 30, unit: 'day' } },
    { text: 'The withdrawal period is 14 days.', params: { amount: 14, unit: 'day' } },
    { text: 'Our refund window lasts for two weeks.', params: { amount: 2, unit: 'week' } },
  ],
  misses: [
    { text: 'We do not offer a 30-day refund.', because: 'negated' },
    { text: 'A 5-day refund process follows.', because: 'how long it takes' },
    { text: 'A 30-day trial is free.', because: 'no refund' },
  ],
};
