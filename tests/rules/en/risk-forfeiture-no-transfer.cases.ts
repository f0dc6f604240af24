import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Memberships are personal and cannot be transferred.' },
    { text: 'Gift cards may not be exchanged for cash.' },
    { text: 'Passes are non-transferable.' },
    { text: 'You must not sell your credits to other users.' },
  ],
  misses: [
    { text: 'We grant you a non-transferable licence to use the app.', because: 'licence boilerplate' },
    { text: 'You may not assign your rights under this agreement.', because: 'an assignment of contract' },
    { text: 'You can transfer your membership to a friend.', because: 'allowed' },
    { text: 'We will not share your personal data with other members.', because: 'privacy' },
  ],
};
