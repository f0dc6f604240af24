import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We withhold $25 when you withdraw.', params: { money: 25 } },
    { text: 'A 10% restocking fee applies to opened boxes.', params: { percent: 10 } },
    { text: 'Any discount will be clawed back from the amount repaid.' },
    { text: 'Return postage is borne by you.' },
  ],
  misses: [
    { text: 'We bear the cost of sending it back.', because: 'the provider pays' },
    { text: 'No restocking fee applies.', because: 'negated' },
    { text: 'Shipping costs are shown at checkout.', because: 'no return' },
    { text: 'We keep 5% of our profits for charity.', because: 'no refund' },
  ],
};
