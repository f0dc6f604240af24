import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Quit on the club page in two clicks.' },
    { text: 'You may drop a plan at any time.' },
    { text: "E-mails to the team don't count as notice." },
  ],
  misses: [
    { text: 'Please skip this step in the app if you like.', because: 'a step' },
    { text: 'You can leave a review at any time.', because: 'a review' },
    { text: 'We may stop the service at any time.', because: 'the provider' },
  ],
};
