import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You get a full refund when the course is called off.' },
    { text: 'The deposit is refunded in full.' },
    { text: 'We will refund all fees that you paid.' },
  ],
  misses: [
    { text: 'We will not give money back where:', because: 'money that is kept' },
    { text: 'below 95.0% 100% of the monthly fee', because: "the provider's own failure" },

    { text: 'You may get a full or partial refund.', because: 'not only full' },
  ],
};
