import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'What counts as normal use is for us to define.' },
    { text: 'In case of doubt our reading of the rules applies.' },
    { text: 'No correspondence will be entered into about the result.' },
  ],
  misses: [
    { text: 'The last goal was decisive.', because: 'a game' },
    { text: 'It is for you to say when.', because: 'the customer' },
    { text: 'A court settles all disputes.', because: 'a court' },
  ],
};
