import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Thereafter it is tacitly extended for an indefinite time.' },
    { text: 'Digital subscriptions are sold on a continuous payment basis.' },
    {
      text: 'A Pass is a continuous subscription: the same fee falls due every month (or every year) until cancelled.',
    },
  ],
  misses: [
    { text: 'We do not go on billing you.', because: 'negated' },
    { text: 'Continuous rain stops the game.', because: 'no plan' },
    { text: 'Repeat the exercise every week.', because: 'no plan' },
    { text: 'You can pay without having an account.', because: 'no renewal' },
  ],
};
