import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Select "Cancel your plan", give a reason and confirm.' },
    { text: 'To cancel, open the billing tab and press Stop.' },
    { text: 'If you wish to cancel your membership, please write to our front desk.' },
  ],
  misses: [
    { text: 'To cancel your order, call the warehouse.', because: 'an order' },
    { text: 'We may cancel the event by e-mail.', because: 'an event, by the provider' },
    { text: 'To pay, open the billing tab.', because: 'another matter' },
  ],
};
