import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'When the free trial ends, it converts to a paid plan.' },
    { text: 'After the first month the regular price of $10 is charged.' },
    { text: 'You are billed once your trial is over.' },
    { text: 'The discount holds for the first year only.' },
  ],
  misses: [
    { text: 'You will not be charged during the trial.', because: 'negated' },
    { text: 'A jury trial is waived.', because: 'courts' },
    { text: 'One free trial per household.', because: 'how many' },
  ],
};
