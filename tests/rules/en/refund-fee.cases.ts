import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'A handling fee of 5% is deducted from the refund.', params: { percent: 5 } },
    { text: 'Refunds are reduced by $10 per ticket.', params: { money: 10, currency: 'USD' } },
    { text: 'You bear the cost of return shipping.' },
    { text: 'Every refund is subject to a 3% processing fee.', params: { percent: 3 } },
  ],
  misses: [
    { text: 'No restocking fee is charged on returns.', because: 'negated' },
    { text: 'Taxes are deducted from payouts to sellers.', because: 'another debt' },
    { text: 'We get back to you in less than a day.', because: 'another sense' },
  ],
};
