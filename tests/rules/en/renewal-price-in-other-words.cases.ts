import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Registry prices rise most years.' },
    { text: 'It is extended at the price on our list.' },
    { text: 'If a box becomes dearer, we tell you.' },
  ],
  misses: [
    { text: 'Sea levels rise every year.', because: 'no price' },
    { text: 'Ticket prices follow the seating plan.', because: 'no time' },
    { text: 'The standard rate is shown on our page.', because: 'no change' },
  ],
};
