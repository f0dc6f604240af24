import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Can I get a refund?\nYes, within 20 days of buying.' },
    { text: '# May I have my money back?\nOf course: up to two weeks after the start.' },
    { text: '# Do you give refunds?\nSure, in full, in the first 30 days.' },
  ],
  misses: [
    { text: '# Do you ship abroad?\nYes, within 10 days of ordering.', because: 'another question' },
    { text: '# Can I get a refund?\nNo, not after 20 days.', because: 'a no' },
    {
      text: '# Will my refund take long?\nYes, it may reach you only within 30 days.',
      because: 'how long it takes',
    },
  ],
};
