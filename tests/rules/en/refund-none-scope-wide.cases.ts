import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Day passes do not qualify for money back.' },
    { text: 'Half-used tickets have no residual value.' },
    { text: 'All purchases are definitive.' },
    { text: 'Fees already paid stay with the club.' },
    { text: 'Those who leave early are charged the full term.' },
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
