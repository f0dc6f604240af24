import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We may:\n- Change or remove features' },
    { text: 'We reserve the right to:\n- Suspend the service for repairs' },
    { text: 'The club has the right to:\n- Amend opening hours and classes' },
  ],
  misses: [
    { text: 'You may:\n- Change your plan', because: 'the customer may' },
    { text: 'We may:\n- Refund your last payment', because: 'no change' },
    { text: 'We will:\n- Change lanes for you', because: 'no right is named' },
  ],
};
