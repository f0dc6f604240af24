import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: "What's left in the pack is gone." },
    { text: 'Names that are not paid for become ours.' },
    { text: 'Stamps run out after a year.' },
  ],
  misses: [
    { text: 'The rest of the cake is gone.', because: 'a cake' },
    { text: 'Credits carry over to the next month.', because: 'they stay' },
    { text: 'Your account is locked with a password.', because: 'security' },
  ],
};
