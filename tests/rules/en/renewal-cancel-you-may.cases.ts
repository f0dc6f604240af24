import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You may cancel your plan whenever you like from the billing page.' },
    { text: 'Members can opt out of renewal under Settings.' },
    { text: 'Subscribers are free to cancel the plan.' },
  ],
  misses: [
    { text: 'We may cancel your account when a card is stolen.', because: 'the provider cancels' },
    { text: 'You cannot cancel an order that has been packed.', because: 'an order, and negated' },
    { text: 'You can cancel a booking by phone.', because: 'an appointment' },
  ],
};
