import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Switch renewal off at least eight days ahead to avoid the charge.' },
    { text: "Whatever you've prepaid will still ship after you turn renewal off." },
    { text: 'Turn your auto-renewal off in the account page.' },
  ],
  misses: [
    { text: 'Turn off notifications in your settings.', because: 'notices, no renewal' },
    { text: 'We may switch off the subscription of inactive accounts.', because: 'the provider does it' },
    { text: 'Your plan renews unless you turn off renewal.', because: 'a bare unless' },
  ],
};
