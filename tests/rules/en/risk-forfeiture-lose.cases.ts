import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You lose all benefits when you cancel.' },
    { text: 'Your right to use the app will cease immediately upon termination.' },
    { text: 'You won’t be able to use your account once it is closed.' },
    { text: 'Paid features end immediately when you downgrade.' },
  ],
  misses: [
    { text: 'You will not lose access when you cancel.', because: 'negated' },
    { text: 'We are not liable for loss of data.', because: 'risk.liability' },
    {
      text: 'You keep access until the end of the paid month and no longer pay.',
      because: 'nothing is lost',
    },
  ],
};
