import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# Payment\nYou are eligible for a full refund if:\n- the school moves the course by more than a month',
      quote: 'the school moves the course by more than a month',
    },
    {
      text: '# Full refunds\n- Sessions that the trainer called off',
      quote: 'Sessions that the trainer called off',
    },
    {
      text: '# Payment\nA 100% refund is given when:\n- we charged your card twice',
      quote: 'we charged your card twice',
    },
  ],
  misses: [
    { text: '# Partial refunds\n- You leave in the second week.', because: 'a share' },
    { text: '# Refund requests\n- Your name and order number.', because: 'what a request holds' },

    { text: '# Partial refunds\n- Sessions that ended early', because: 'in part' },
  ],
};
