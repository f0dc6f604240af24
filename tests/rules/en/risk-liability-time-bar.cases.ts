import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Any claim about the app must be filed within one year after it arose.' },
    { text: 'You must bring a dispute in small claims court within two years.' },
    { text: 'A claim that is not raised in time is permanently barred.' },
  ],
  misses: [
    { text: 'You must ask for a refund within one year.', because: 'a refund window' },
    { text: 'Claims under the guarantee are answered within two days.', because: 'how long an answer takes' },
    { text: 'The plan must be renewed within one year.', because: 'no claim' },
  ],
};
