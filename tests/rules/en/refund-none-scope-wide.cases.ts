import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Booking and delivery fees stay with us.' },
    { text: 'Monthly fees stay with us once the billing day has passed.' },

    { text: 'Fees already paid stay with the club.' },
  ],
  misses: [
    { text: 'Injuries fall outside our insurance.', because: 'no refund' },
    {
      text: 'Orders are final once you confirm the address.',
      because: 'stands for the order: read by its words',
    },
    { text: 'You qualify for a refund in the first week.', because: 'a right' },
    { text: 'We compensate you for every lost day.', because: 'a promise' },
  ],
};
