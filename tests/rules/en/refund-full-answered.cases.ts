import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Can I get a refund?\nYes, in full, if you ask in time.' },
    { text: '# May I have my money back?\nOf course, every penny.' },
    { text: '# Do you give refunds?\nSure: the full amount within a month.' },
  ],
  misses: [
    { text: '# Can I read the books in full?\nYes, in full.', because: 'another question' },
    { text: '# Can I get a refund?\nYes, in part.', because: 'in part' },
    { text: '# Can I get a refund?\nNot in full.', because: 'a no' },
  ],
};
