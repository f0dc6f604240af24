import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '50% off for the first three months, $18 after that.' },
    { text: 'When the trial is over, you are charged $60 for the year.' },
    { text: 'The introductory rate lasts a year, then the standard rate kicks in.' },
  ],
  misses: [
    { text: 'Your trial does not turn into a paid plan.', because: 'negated' },
    { text: "A free week ends by itself, and you won't be charged.", because: 'negated' },
    { text: 'Cancel during the trial to avoid the charge.', because: 'no conversion stated' },
    { text: 'The first month of the season is the standard time for training.', because: 'no offer' },
  ],
};
