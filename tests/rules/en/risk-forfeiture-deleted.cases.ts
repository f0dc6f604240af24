import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Dormant balances are cleared and deleted after a year.' },
    { text: 'We may remove credits that were awarded by mistake.' },
    { text: 'All files will be permanently deleted when your plan ends.' },
  ],
  misses: [
    { text: 'You can delete your account in the settings.', because: 'the customer deletes' },
    { text: 'Your personal data is deleted after a year.', because: 'privacy' },
    { text: 'Comments that insult others are removed.', because: 'no benefit is lost' },
  ],
};
