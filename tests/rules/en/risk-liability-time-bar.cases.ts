import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Actions against the club must be brought no later than six months after the event.' },
    { text: 'Suits may not be filed more than two years after the loss.' },
    { text: 'Any claim about the app must be filed within one year after it arose.' },
  ],
  misses: [
    { text: 'You must ask for a refund within one year.', because: 'a refund window' },
    { text: 'Claims under the guarantee are answered within two days.', because: 'how long an answer takes' },
    { text: 'The plan must be renewed within one year.', because: 'no claim' },
  ],
};
