import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refunds\nWe return what is left of the year.' },
    { text: '# Money-back guarantee\nIt is repaid day by day.' },
    { text: '# Refunds\nIt goes back less $3 for every day.' },
  ],
  misses: [
    { text: '# Refunds\nWe do not return what is left of the year.', because: 'kept' },
    { text: '# Refunds\nWe reply month by month.', because: 'no money' },
    { text: '# Diary\nWe return what is left of the year.', because: 'no refund' },
  ],
};
