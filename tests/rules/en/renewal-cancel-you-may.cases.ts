import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You may cancel your plan whenever you like from the billing page.' },
    { text: 'Cancel anytime, no hard feelings.' },
    { text: 'Members can opt out of renewal under Settings.' },
    { text: 'The automatic renewal can be turned off in your profile.' },
    { text: 'From the dashboard you can pause, upgrade or cancel the plan.' },
  ],
  misses: [
    { text: 'We may cancel your account when a card is stolen.', because: 'the provider cancels' },
    { text: 'You cannot cancel an order that has been packed.', because: 'an order, and negated' },
    { text: 'You can cancel a booking by phone.', because: 'an appointment' },
  ],
};
