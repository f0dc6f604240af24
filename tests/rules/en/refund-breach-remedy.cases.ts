import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'If the work is faulty, we will redo it at no extra cost.' },
    { text: 'You are entitled to have faulty goods repaired or replaced.' },
    { text: 'We will replace a broken box free of charge.' },
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
