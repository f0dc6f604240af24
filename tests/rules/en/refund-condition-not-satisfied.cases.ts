import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Call or chat with customer care to return a plan, and have your order number ready.' },
    { text: 'If you are not satisfied with the essay, we will refund you.' },

    { text: '# Returns\nPlease have your order number ready.' },
  ],
  misses: [
    { text: 'If you are not satisfied, tell us.', because: 'no money' },

    { text: 'If you are not happy, we will give you a full refund.', because: 'refund.full' },
    { text: 'Please have your ticket ready at the gate.', because: 'no refund' },
  ],
};
