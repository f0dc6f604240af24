import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '8 to 30 days before the start | 50% of tuition' },
    { text: 'Fewer than 9 days before | 80% of tuition' },
    { text: 'Entries withdrawn by June are refunded at 75% of the fee.' },
  ],
  misses: [
    { text: '8 to 30 days before the start | reminder', because: 'no share' },
    { text: 'Students | 50% of the seats', because: 'no deadline' },
    { text: 'Refunded at the front desk.', because: 'no share' },
  ],
};
