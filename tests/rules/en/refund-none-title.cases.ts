import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# We will not refund you if:\n- You broke the rules of the house',
      quote: 'We will not refund you if:',
    },
    { text: '# No refunds for:\n- Late arrivals at the gate', quote: 'No refunds for:' },
    {
      text: '# Refunds are not given when:\n- The box was opened by you',
      quote: 'Refunds are not given when:',
    },
  ],
  misses: [
    { text: '# No refunds\n- Late arrivals at the gate', because: 'a heading alone' },
    { text: '# Refunds are given when:\n- The box was late', because: 'given' },
    { text: '# We will not refund you unless:\n- The box was late', because: 'a list of grounds' },
  ],
};
