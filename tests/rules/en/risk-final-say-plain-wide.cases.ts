import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'It is for the company to judge whether use is fair.' },
    { text: 'Decisions of our moderators cannot be appealed.' },
    { text: 'We have the sole right to determine what is abuse.' },
  ],
  misses: [
    { text: 'Our records cannot be shared.', because: 'data' },
    { text: 'It is for you to decide what to eat.', because: 'the customer' },
    { text: 'An arbitral award cannot be appealed.', because: 'arbitration' },
  ],
};
