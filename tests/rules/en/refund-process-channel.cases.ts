import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Applications for refunds must be made by letter.' },
    {
      text: 'Requests for a refund of an app have to be directed to the developer of that app, not to Forgeyard.',
    },
    { text: 'Requests for cancellations can only be made through our customer desk.' },
  ],
  misses: [
    { text: 'Requests for refunds must be made within 7 days.', because: 'a window' },
    { text: 'Requests for returns will not be made by fax.', because: 'what is not possible' },
    { text: 'You can pick the colour of your new sofa.', because: 'a purchase' },
  ],
};
