import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'The guarantee is valid for first-time customers only.' },

    { text: 'The guarantee applies to the first order only.' },
    { text: 'The right to cancel is only available to private persons.' },
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
