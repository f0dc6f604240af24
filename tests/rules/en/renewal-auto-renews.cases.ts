import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Your plan renews automatically each month.' },
    { text: 'The membership will be automatically extended for a further year.' },
    { text: 'Your card will be charged automatically every quarter.' },
    { text: 'This offer includes an auto-renewing subscription.' },
    { text: 'We will automatically bill you when the term is over.' },
  ],
  misses: [
    { text: 'Your plan does not renew automatically.', because: 'negated' },
    { text: 'Automatic renewal can be turned off in the settings.', because: 'how to stop it' },
    { text: 'We automatically collect information about your device.', because: 'data' },
  ],
};
