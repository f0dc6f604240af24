import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'If you are not satisfied with the essay, we will refund you.' },
    { text: 'It is only possible to receive a refund if you cancel the full booking.' },
    { text: 'Games must be returned with their seal intact.' },
    { text: '# Returns\nPlease have your order number ready.' },
  ],
  misses: [
    { text: 'If you are not satisfied, tell us.', because: 'no money' },
    { text: 'If you are not satisfied within 14 days, we will refund you.', because: 'a window' },
    { text: 'If you are not happy, we will give you a full refund.', because: 'refund.full' },
    { text: 'Please have your ticket ready at the gate.', because: 'no refund' },
  ],
};
