import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Renewals\nA reminder goes out 30 days before.' },
    { text: 'You get a reminder a week before the money is taken.' },
    { text: 'If a box becomes dearer, you hear from us a month ahead.' },
  ],
  misses: [
    { text: 'Send us an e-mail 30 days before you move.', because: 'the customer writes' },
    { text: 'A reminder of your lesson is sent a day before.', because: 'a lesson' },
    { text: 'An e-mail goes out once you have paid.', because: 'after' },
  ],
};
