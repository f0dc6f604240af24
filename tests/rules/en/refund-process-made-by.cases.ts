import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Withdrawals have to be made in your entry account.' },
    { text: 'Cancellations must be made by telephone.' },
    { text: 'Claims can be submitted only through the portal.' },
  ],
  misses: [
    { text: 'Cancellations of the membership must be made by letter.', because: 'a renewal' },
    { text: 'Cancellations are made in anger.', because: 'no way' },
    { text: 'Claims are made by the author.', because: 'no way' },
  ],
};
