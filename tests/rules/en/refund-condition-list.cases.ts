import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# Payment\nRefunds are considered when:\n- The licence key was never shown',
      quote: 'The licence key was never shown',
    },
    {
      text: '# Payment\nYou may be eligible for a refund if:\n- the course was moved by more than a week',
      quote: 'the course was moved by more than a week',
    },
    {
      text: '# Payment\nTo process your refund we need the following:\n- The address used at checkout',
      quote: 'The address used at checkout',
    },
  ],
  misses: [
    {
      text: '# Payment\nYou are not eligible for a refund if:\n- you changed your mind',
      because: 'a refusal',
    },
    {
      text: '# Payment\nRefunds are considered when:\n- No refunds for gift cards',
      because: 'a refusal of its own',
    },
    { text: '# Payment\nPlans are paid when:\n- The month begins', because: 'no refund' },
  ],
};
