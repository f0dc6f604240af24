import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'If you subscribed through a third party, cancel with that third party.' },
    { text: 'Plans purchased from the App Store have to be cancelled there.' },
    { text: 'You can only cancel through Google Play.' },
  ],
  misses: [
    { text: 'If you bought through a third party, ask it for the invoice.', because: 'no cancelling' },
    { text: 'Orders from the App Store may be cancelled by the developer.', because: 'orders' },
    { text: 'We work with third parties.', because: 'no rule' },
  ],
};
