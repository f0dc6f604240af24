import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We are entitled to vary any tariff from time to time.' },
    { text: 'Standing charges may change from time to time.' },
    { text: 'The company may adjust its unit rates after the first year.' },
  ],
  misses: [
    { text: 'You may change your tariff each month.', because: 'the customer changes' },
    {
      text: 'The tariff will not change in the first year, from time to time we say so.',
      because: 'it stays',
    },
    { text: 'We may vary the colours of the meter.', because: 'no price' },
  ],
};
