import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# What qualifies for a refund\n- The download link was broken',
      quote: 'The download link was broken',
    },
    { text: '# Eligible for refund\n- Courses moved by the school', quote: 'Courses moved by the school' },
    {
      text: '# Refund eligibility\n- If your card was charged by mistake',
      quote: 'If your card was charged by mistake',
    },
  ],
  misses: [
    { text: '# What does not qualify for a refund\n- The download link was broken', because: 'a refusal' },
    { text: '# Refund eligibility\n- Gift cards are non-refundable', because: 'a refusal of its own' },
    { text: '# Shop\n- The download link was broken', because: 'no refund' },
  ],
};
