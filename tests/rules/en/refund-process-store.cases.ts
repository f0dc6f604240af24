import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Refunds of shop purchases are handled by Apple.' },
    { text: 'Please contact the app store for a refund.' },
    { text: 'Refunds are processed directly through the seller.' },
  ],
  misses: [
    { text: 'There are no refunds handled by the store.', because: 'a refusal' },
    { text: 'Contact the seller for a tour.', because: 'no refund' },
    { text: 'The app store shows our price.', because: 'no refund' },
  ],
};
