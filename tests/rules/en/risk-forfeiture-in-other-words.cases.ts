import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Stamps run out after two years.' },
    { text: "What's left in the pack is gone." },

    { text: 'Stamps run out after a year.' },
  ],
  misses: [
    { text: 'Credits are your only remedy for downtime.', because: 'liability' },

    { text: 'Credits carry over to the next month.', because: 'they stay' },
    { text: 'Your account is locked with a password.', because: 'security' },
  ],
};
