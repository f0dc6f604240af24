import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Swiss law is applicable.' },
    { text: 'Disputes are decided by the courts at our seat.' },
    { text: 'You cannot join a class action against us.' },
  ],
  misses: [
    { text: 'Claims must be made at the desk.', because: 'no court: read by its words only' },
    { text: 'The applicable rate is shown at checkout.', because: 'no law' },
    { text: 'Yoga class actions need practice.', because: 'no suit' },
  ],
};
