import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: "# MarketLane Buyer Protection\n## What's covered\nthe seller cancels after you've paid" },
    { text: '# Buyer protection\n## What is covered\n- the parcel never turns up' },

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
