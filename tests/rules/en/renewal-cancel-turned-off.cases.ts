import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Turn your auto-renewal off in the account page.' },
    { text: 'To stop further payments, switch off the subscription two days ahead.' },
    { text: 'Recurring billing can be ended by disabling automatic renewal under Plans.' },
  ],
  misses: [
    { text: 'Turn off notifications in your settings.', because: 'notices, no renewal' },
    { text: 'We may switch off the subscription of inactive accounts.', because: 'the provider does it' },
    { text: 'Your plan renews unless you turn off renewal.', because: 'a bare unless' },
  ],
};
