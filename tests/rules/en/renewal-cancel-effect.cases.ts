import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'After you cancel you keep access until the end of the current billing period.' },
    { text: 'Cancellation takes effect at the close of the current term.' },
    { text: 'Your subscription will automatically be cancelled when you close the account.' },
  ],
  misses: [
    {
      text: 'If we cancel a class, you keep your ticket until the end of the month.',
      because: 'the provider cancels a class',
    },
    { text: 'The new price will not be charged for the next period.', because: 'a price' },
    { text: 'You keep the coat until the end of winter.', because: 'another matter' },
  ],
};
