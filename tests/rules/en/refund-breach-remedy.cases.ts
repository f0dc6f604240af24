import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'If an item is faulty and you tell us within 30 days, you can have a full refund.' },
    { text: 'An image that turns out to be technically faulty is credited back to your download balance.' },

    { text: 'You are entitled to have faulty goods repaired or replaced.' },
  ],
  misses: [
    { text: 'You can join at no extra cost.', because: 'no failure' },
    { text: 'You are not entitled to a replacement.', because: 'negated' },
    { text: 'Members repair their bicycles at our shop.', because: 'no promise' },
    {
      text: 'Should the lamp prove defective, you bear the cost of its repair.',
      because: 'the customer pays',
    },
  ],
};
