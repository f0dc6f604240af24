import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Can I get a refund?\nUnfortunately not.' },
    { text: '# Do you give my money back if I miss a class?\nNo, missed classes are yours to bear.' },
    { text: '# Are tickets refundable?\nAfraid not.' },
  ],
  misses: [
    {
      text: '# Do I need a reason to get a refund?\nNo, you need none.',
      because: "the answer is in the customer's favour",
    },
    { text: '# Can I get a refund?\nYes, within a week.', because: 'yes' },
    { text: '# Will I be charged when I return it?\nNo.', because: 'not about money back' },
  ],
};
