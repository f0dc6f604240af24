import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'The membership is billed monthly until you cancel it.' },

    { text: 'Plans are for an indefinite term.' },
    { text: 'If you do nothing, we will charge your card for another year.' },
    { text: 'Unless you notify us in time, the plan will be renewed.' },
  ],
  misses: [
    { text: 'Wash on until the paid month ends.', because: 'how to stop a renewal' },
    { text: 'These terms remain in effect until terminated.', because: 'the terms, no plan' },
    { text: 'You keep access until the end of the term.', because: 'what cancelling does' },
  ],
};
