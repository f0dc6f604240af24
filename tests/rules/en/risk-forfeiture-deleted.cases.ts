import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Points on dormant cards are removed: inactive holders forfeit them.' },
    {
      text: 'Funds that see no movement for 24 months are charged an inactivity fee until the balance is zero.',
    },
    { text: 'Dormant balances are cleared and deleted after a year.' },
  ],
  misses: [
    { text: 'You can delete your account in the settings.', because: 'the customer deletes' },
    { text: 'Your personal data is deleted after a year.', because: 'privacy' },
    { text: 'Comments that insult others are removed.', because: 'no benefit is lost' },
  ],
};
