import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'A refund is possible only if the seal is whole.' },
    { text: 'Refunds may be granted where illness kept you away.' },

    { text: 'Refunds are possible in case the tutor did not appear.' },
  ],
  misses: [
    { text: 'You can ask for a refund within ten days if you like.', because: 'a window' },
    { text: 'You will not receive a refund when you leave.', because: 'a refusal' },
    { text: 'If we cancel the course, you get a full refund.', because: 'a full refund' },
    {
      text: 'If a rented film becomes unavailable, you are entitled to a refund.',
      because: 'the provider fails',
    },
  ],
};
