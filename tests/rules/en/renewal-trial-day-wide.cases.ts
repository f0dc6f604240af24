import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'do nothing and day eight starts a paid year.' },
    { text: 'It begins with a week on the house and goes on as a paid plan after that.' },
    { text: 'Do nothing and your trial becomes a yearly plan.' },
  ],
  misses: [
    { text: 'We retry on days 1, 3, 5 and 7.', because: 'when money is taken' },
    { text: 'Drinks are on us, then the show begins.', because: 'no price' },

    { text: 'The lunch is followed by a walk.', because: 'no offer' },
  ],
};
