import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You keep access until the end of the current billing period.' },
    { text: 'Members retain their benefits until your membership period ends.' },
    { text: 'Access continues until the end of the term.' },
  ],
  misses: [
    { text: 'You keep the coat until the end of winter.', because: 'another matter' },
    { text: 'The new price is kept until the end of the term.', because: 'a price' },
    { text: 'If a payment fails, access goes on until the end of the month.', because: 'a failed payment' },
  ],
};
