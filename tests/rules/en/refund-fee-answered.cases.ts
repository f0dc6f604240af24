import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Can I get a refund?\nYes, less a 5% charge.' },
    { text: '# May I have my money back?\nSure, minus a £10 fee.' },
    { text: '# Do you give refunds?\nOf course, pro rata and less 15% for our work.' },
  ],
  misses: [
    { text: '# Can I get a refund?\nYes, less often than you think.', because: 'no deduction' },
    { text: '# Can I pay monthly?\nYes, less a 5% discount.', because: 'another question' },
    { text: '# Can I get a refund?\nNo, there is a 5% fee.', because: 'a no' },
  ],
};
