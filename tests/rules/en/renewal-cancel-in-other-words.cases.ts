import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Quit on the club page in two clicks.' },
    { text: 'You may drop a plan at any time.' },
    { text: "E-mails to the team don't count as notice." },
  ],
  misses: [
    { text: 'if it fails again the box is dropped.', because: 'when money is taken' },
    { text: 'It keeps going until you tell us to stop.', because: 'goes on by itself' },

    { text: 'We may stop the service at any time.', because: 'the provider' },
  ],
};
