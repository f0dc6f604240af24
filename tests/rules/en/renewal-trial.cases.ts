import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: "The introductory price of €3 is for three months, then it's €7." },
    { text: 'Promotional boxes convert to full price after the third delivery.' },
    { text: 'When the free trial ends, it converts to a paid plan.' },
  ],
  misses: [
    { text: 'You will not be charged during the trial.', because: 'negated' },
    { text: 'A jury trial is waived.', because: 'courts' },
    { text: 'One free trial per household.', because: 'how many' },
  ],
};
