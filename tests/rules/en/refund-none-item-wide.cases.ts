import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# When we cannot refund\n- The code has been shown' },
    { text: '# What is not covered by the guarantee\n- Renewals of a running plan' },
    { text: '# Not refundable\n- Opened boxes' },
    { text: '# Refunds\nThe guarantee does not cover:\n- Second orders of one customer' },
  ],
  misses: [
    { text: '# When we can refund\n- The code does not work', because: 'the opposite' },
    { text: '# Returns\n- The box must be unopened', because: 'a condition' },
    { text: '# Non-refundable items\nPlease contact us with questions.', because: 'no item' },
  ],
};
