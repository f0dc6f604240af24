import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We return everything you paid.' },
    { text: 'Leave in the first week and get every cent back.' },
    { text: 'All sums paid will be repaid to you.' },
  ],
  misses: [
    { text: 'Part of the fee is repaid, never the whole.', because: 'not full' },
    { text: 'We return all calls within a day.', because: 'no money' },
    { text: 'No refund is given, in full or in part.', because: 'refused' },
    { text: 'The full fee is kept.', because: 'kept' },
  ],
};
