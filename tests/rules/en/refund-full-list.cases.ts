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
    { text: '# Payment\nYou will not get a full refund if:\n- you left early', because: 'a refusal' },
    { text: '# Full refunds\n- Please read the other page', because: 'a pointer' },
    { text: '# Partial refunds\n- Sessions that ended early', because: 'in part' },
  ],
};
