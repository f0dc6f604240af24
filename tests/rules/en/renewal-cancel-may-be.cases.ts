import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'The automatic renewal can be turned off in your profile.' },
    { text: 'From the dashboard you can pause, upgrade or cancel the plan.' },
    { text: 'Subscriptions may be managed and cancelled in the portal.' },
  ],
  misses: [
    { text: 'A service may be cancelled and the visit be re-scheduled.', because: 'an appointment' },
    { text: 'Subscriptions cannot be cancelled.', because: 'negated' },
    { text: 'You can pause and cancel an order.', because: 'an order' },
  ],
};
