import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Unless we hear from you, the next licence is paid from your card.' },
    { text: 'We go on billing you for as long as the plan is active.' },
    { text: 'When a term ends, the next starts without you having to do anything.' },
    { text: 'Every month we take £9 from your account.' },
  ],
  misses: [
    { text: 'We do not go on billing you.', because: 'negated' },
    { text: 'Continuous rain stops the game.', because: 'no plan' },
    { text: 'Repeat the exercise every week.', because: 'no plan' },
    { text: 'You can pay without having an account.', because: 'no renewal' },
  ],
};
