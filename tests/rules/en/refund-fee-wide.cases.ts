import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You get it back minus €25 for the paperwork.', params: { money: 25 } },
    { text: 'A PayPal fee of 4% will be cut from the refund.', params: { percent: 4 } },
    { text: 'One half of the fee is given back.' },
    { text: 'Late cancellations incur a charge equal to the first night.' },
  ],
  misses: [
    { text: 'Refunds are paid less than a week later.', because: 'time' },
    { text: 'A gym with less noise and a fee you like.', because: 'no refund' },
    { text: 'No fee is charged for cancelling.', because: 'no fee' },
    { text: 'Half of the fee is due at booking.', because: 'a payment' },
  ],
};
