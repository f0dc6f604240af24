import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refund policy\n## Eligibility\n- The seal of the box is whole' },
    { text: '# Money-back guarantee\n## Who can claim\n- Customers on their first plan' },
    { text: '# Returns\nYour order must meet all of these:\n- The label is still on' },
  ],
  misses: [
    { text: '# Refund policy\n## Not eligible\n- The seal of the box is broken', because: 'a refusal' },
    {
      text: '# Refund policy\n## Eligibility\n- Vouchers are not refundable',
      because: 'a refusal of its own',
    },
    { text: '# Course\n## Eligibility\n- You are over sixteen', because: 'no refund' },
  ],
};
