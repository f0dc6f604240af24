import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Buyer protection\n## What is covered\n- the parcel never turns up' },
    { text: '# Refund policy\n## Who can claim\n- the file is corrupt' },
    { text: '# Refunds\nLeaving early is possible when:\n- we close your club' },
  ],
  misses: [
    {
      text: '# Buyer protection\n## What is not covered\n- the parcel never turns up',
      because: 'not covered',
    },
    { text: '# Refund policy\n## Who can claim\n- customers on a first plan', because: 'no fault' },
    { text: '# Parcels\n## What is covered\n- the parcel never turns up', because: 'no refund' },
  ],
};
