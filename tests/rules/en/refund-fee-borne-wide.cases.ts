import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'A £20 cancellation charge is subtracted.' },
    { text: 'We withhold $25 when you withdraw.', params: { money: 25 } },
    { text: 'A 10% restocking fee applies to opened boxes.', params: { percent: 10 } },
  ],
  misses: [
    { text: 'We bear the cost of sending it back.', because: 'the provider pays' },

    { text: 'Shipping costs are shown at checkout.', because: 'no return' },
    { text: 'We keep 5% of our profits for charity.', because: 'no refund' },
  ],
};
