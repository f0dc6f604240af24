import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# Refund policy\n## When you may ask for your money back\n- You were charged twice for one order',
    },
    { text: '# Refunds\n## Cases that are covered\n- The wrong size was sent' },
    { text: '# Money back\n## Who can claim\n- Buyers of the large edition' },
  ],
  misses: [
    { text: '# Refunds\n## When you cannot claim\n- You changed your mind', because: 'a refusal' },
    { text: '# Delivery\n## When you may ask for a new parcel\n- It got lost', because: 'no refund' },
    { text: '# Refunds\n## When you may ask\n- How long does it take?', because: 'a question' },
  ],
};
