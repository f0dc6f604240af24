import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'When you end a trial, you lose the paid features at once, even if days are left.' },
    { text: 'You lose all benefits when you cancel.' },

    { text: 'You won’t be able to use your account once it is closed.' },
  ],
  misses: [
    { text: 'We might close Billfinch one day;', because: 'a power to change' },

    { text: 'We are not liable for loss of data.', because: 'risk.liability' },
    {
      text: 'You keep access until the end of the paid month and no longer pay.',
      because: 'nothing is lost',
    },
  ],
};
