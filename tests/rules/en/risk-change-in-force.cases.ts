import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Changes to these terms are effective immediately upon posting.' },
    { text: 'It is your responsibility to check this page for changes.' },
    { text: 'Amended rules become binding once they appear on the site.' },
  ],
  misses: [
    { text: 'Your cancellation is effective immediately.', because: 'a cancellation' },
    { text: 'Last updated and effective on 1 May.', because: 'a date line' },
    { text: 'It is your responsibility to check your spam folder.', because: 'nothing changes' },
  ],
};
