import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You release us from all claims.' },
    { text: 'We are not at fault for events beyond our reasonable control.' },
    { text: 'Any claim must be brought within one year, else it is barred.' },
    { text: 'Members waive all claims against the club.' },
  ],
  misses: [
    { text: 'We waive the joining fee in January.', because: 'a fee' },
    { text: 'Each side waives the right to a jury trial.', because: 'risk.jurisdiction' },
    { text: 'We will release the new version next month.', because: 'another sense' },
  ],
};
