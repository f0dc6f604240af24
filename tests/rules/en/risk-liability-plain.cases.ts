import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You release us from claims arising out of a quarrel with another user.' },
    {
      text: 'If you have a dispute with another user, you release us from claims of every kind arising out of that dispute.',
    },

    { text: 'You hereby release us from all claims that come out of the event.' },
  ],
  misses: [
    { text: 'You represent and warrant that the photo is yours.', because: 'the customer warrants' },
    { text: 'We release a new version each month.', because: 'a version' },
    { text: 'Nothing here shall limit the warranty without which the sale is void.', because: 'rights kept' },
  ],
};
