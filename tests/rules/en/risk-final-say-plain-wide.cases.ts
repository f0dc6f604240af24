import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'where that line lies is for us to say.' },
    { text: 'It is for the company to judge whether use is fair.' },
    { text: 'Decisions of our moderators cannot be appealed.' },
  ],
  misses: [
    {
      text: 'The benefits of the club may be altered or stopped at our discretion.',
      because: 'a power to change',
    },
    { text: 'Our records cannot be shared.', because: 'data' },
    { text: 'It is for you to decide what to eat.', because: 'the customer' },
  ],
};
