import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'The first four weeks cost $1, then $20 each.' },
    { text: 'After 30 free days your paid membership starts.' },
    { text: 'Your trial will roll onto the yearly plan.' },
  ],
  misses: [
    { text: 'Feel free to ask for help, then sign up.', because: 'no trial' },
    { text: 'The trial ends and nothing is charged.', because: 'no charge' },
    { text: 'The first three months are the hardest.', because: 'no offer' },
    { text: 'After your trial lesson the coach calls you.', because: 'no plan' },
  ],
};
