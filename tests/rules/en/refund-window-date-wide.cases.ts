import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'A pass returned before its first day is refunded.' },
    { text: 'From June 1 on, nothing is returned.' },
    { text: 'Orders cancelled before the release are paid back.' },
  ],
  misses: [
    { text: 'Refunds are posted by the end of May.', because: 'when it is paid' },
    { text: 'Withdraw by March 31 to free your seat.', because: 'no money' },
    { text: 'If you cancel before the trial ends you will not be charged.', because: 'no refund' },
  ],
};
