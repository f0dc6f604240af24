import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# Full refunds are given for:\n- Lessons that the tutor missed',
      quote: 'Full refunds are given for:',
    },
    { text: '# Full refund if:\n- The hall is closed', quote: 'Full refund if:' },
    { text: '# 100% refund when:\n- The train is late', quote: '100% refund when:' },
  ],
  misses: [
    { text: '# Full refunds\n- Lessons that the tutor missed', because: 'a heading alone' },
    { text: '# No full refunds for:\n- Lessons that you missed', because: 'negated' },
    { text: '# Full refund policy:\n- Lessons', because: 'the policy' },
  ],
};
