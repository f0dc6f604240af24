import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: "you'll have access until the next billing date." },
    { text: 'You keep access until the end of the current billing period.' },

    { text: 'Access continues until the end of the term.' },
  ],
  misses: [
    { text: 'Access is withheld in the meantime.', because: 'when money is taken' },
    { text: 'You keep the coat until the end of winter.', because: 'another matter' },
    { text: 'The new price is kept until the end of the term.', because: 'a price' },
  ],
};
