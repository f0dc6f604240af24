import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You release us from all claims.' },
    { text: 'We are not at fault for events beyond our reasonable control.' },
    { text: 'Members waive all claims against the club.' },
    { text: 'You waive all rights under section 1542 of the civil code.' },
  ],
  misses: [
    { text: 'We waive the joining fee in January.', because: 'a fee' },
    { text: 'Each side waives the right to a jury trial.', because: 'risk.jurisdiction' },
    { text: 'We will release the new version next month.', because: 'another sense' },
  ],
};
