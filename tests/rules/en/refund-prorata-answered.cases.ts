import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Can I get a refund?\nYes, pro rata for what is left.' },
    { text: '# May I have my money back?\nSure, in proportion to the time left.' },
    { text: '# Do you give refunds?\nOf course, for the remaining months.' },
  ],
  misses: [
    { text: '# Is rent pro rata?\nYes, pro rata.', because: 'another question' },
    { text: '# Can I get a refund?\nNo, not even pro rata.', because: 'a no' },
    { text: '# Can I get a refund?\nYes, in full.', because: 'in full' },
  ],
};
