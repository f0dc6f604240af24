import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'The membership is billed monthly until you cancel it.' },
    { text: 'Your subscription continues until terminated.' },
    { text: 'Plans are for an indefinite term.' },
    { text: 'If you do nothing, we will charge your card for another year.' },
    { text: 'Unless you notify us in time, the plan will be renewed.' },
  ],
  misses: [
    { text: 'These terms remain in effect until terminated.', because: 'the terms, no plan' },
    { text: 'You keep access until the end of the term.', because: 'what cancelling does' },
    { text: 'You will not be charged until you cancel the trial.', because: 'negated' },
  ],
};
