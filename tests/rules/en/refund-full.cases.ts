import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You get a full refund when the course is called off.' },
    { text: 'The deposit is refunded in full.' },
    { text: 'We will refund all fees that you paid.' },
    { text: 'You can have your money back.' },
  ],
  misses: [
    { text: 'No full refund is given after the start.', because: 'negated' },
    { text: 'You may get a full or partial refund.', because: 'not only full' },
    { text: 'Read our full refund policy.', because: 'the policy' },
  ],
};
