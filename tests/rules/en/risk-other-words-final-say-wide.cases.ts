import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Our monitoring data are decisive when uptime is calculated.' },
    { text: 'We determine uptime from our own measurements, and these are decisive.' },

    { text: 'No correspondence will be entered into about the result.' },
  ],
  misses: [
    { text: 'The last goal was decisive.', because: 'a game' },
    { text: 'It is for you to say when.', because: 'the customer' },
    { text: 'A court settles all disputes.', because: 'a court' },
  ],
};
