import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Requests for cancellations can only be made through our customer desk.' },
    { text: 'On refund the gift card will become void.' },
    { text: 'You can arrange a collection from the contact page.' },
  ],
  misses: [
    { text: 'Requests for refunds must be made within 7 days.', because: 'a window' },
    { text: 'Requests for returns will not be made by fax.', because: 'what is not possible' },
    { text: 'You can pick the colour of your new sofa.', because: 'a purchase' },
  ],
};
