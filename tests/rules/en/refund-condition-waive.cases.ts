import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You lose the right of withdrawal once you begin to stream.' },
    { text: 'The guarantee applies to the first order only.' },
    { text: 'The right to cancel is only available to private persons.' },
    { text: 'By starting the download you agree that your right to withdraw ends.' },
    { text: 'The right to withdraw ends when you start streaming.' },
  ],
  misses: [
    { text: 'You waive the right to a jury trial.', because: 'courts' },
    { text: 'Our failure to enforce a right is no waiver.', because: 'boilerplate' },
    { text: 'You have a right to withdraw.', because: 'no condition' },
    {
      text: 'The right of withdrawal does not apply to custom-made goods.',
      because: 'no refund for a kind of goods',
    },
  ],
};
