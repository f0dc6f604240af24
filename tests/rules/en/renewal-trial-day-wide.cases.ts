import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Do nothing and your trial becomes a yearly plan.' },
    { text: 'The taster month is followed by the ordinary fee.' },
    { text: 'You pay nothing for two weeks, and the subscription fee is taken on day 15.' },
  ],
  misses: [
    { text: 'Drinks are on us, then the show begins.', because: 'no price' },
    { text: 'If you do nothing, nothing is charged.', because: 'negated' },
    { text: 'The lunch is followed by a walk.', because: 'no offer' },
  ],
};
