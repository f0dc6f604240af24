import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'If you do not attend, your deposit is forfeited.' },
    { text: 'You forfeit the fees that you have paid.' },
    { text: 'The club may retain all payments made to that date.' },
  ],
  misses: [
    { text: 'Unclaimed badges are forfeited.', because: 'no money' },
    { text: 'We retain your payment details for a year.', because: 'data' },
    { text: 'The deposit is returned when you leave.', because: 'returned' },
  ],
};
