import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You and we agree to arbitrate any quarrel.' },
    { text: 'Disputes go to the courts of Oslo.' },
    { text: 'Claims may be raised on an individual basis only.' },
  ],
  misses: [
    { text: 'Tennis courts are heard to be busy.', because: 'another court' },
    { text: 'Where the law applies, you may withdraw.', because: 'no choice of law' },
    { text: 'Complaints go to our support team.', because: 'no court' },
  ],
};
