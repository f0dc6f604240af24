import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'To cancel, open the billing tab and press Stop.' },
    { text: 'If you wish to cancel your membership, please write to our front desk.' },
    { text: 'Plans can be cancelled through the customer portal.' },
    { text: 'iPhone: Settings > your name > Subscriptions > Our App > Cancel.' },
    { text: 'Cancellation requests must be sent by e-mail.' },
  ],
  misses: [
    { text: 'To cancel your order, call the warehouse.', because: 'an order' },
    { text: 'We may cancel the event by e-mail.', because: 'an event, by the provider' },
    { text: 'To pay, open the billing tab.', because: 'another matter' },
  ],
};
