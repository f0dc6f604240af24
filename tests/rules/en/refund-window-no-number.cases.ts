import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Refunds are available any time before the release.' },
    { text: 'No refund can be had after the withdrawal period.' },
    { text: 'Cancellations before March 3, 2027: the deposit is refunded in full.' },
  ],
  misses: [
    { text: 'Refunds are processed before the event.', because: 'how long it takes' },
    { text: 'Cancellations are handled with care.', because: 'no time' },
    { text: 'This refund policy was updated before May 1.', because: 'the policy' },
  ],
};
