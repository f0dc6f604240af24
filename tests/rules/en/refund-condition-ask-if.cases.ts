import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You can claim a refund only when the file cannot be opened.' },
    { text: 'Refunds are possible in case the tutor did not appear.' },
    { text: 'To receive a refund you have to send the box back.' },
    { text: 'If the seats are sold twice, customers may request a refund.' },
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
