import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Fees are reviewed every July and may differ in September.' },
    { text: 'Monthly fees are reviewed every January and may increase.' },

    { text: 'These fees are billed each month and may change in the future.' },
  ],
  misses: [
    { text: 'Organisers have the right to charge fees for their events.', because: 'others' },
    { text: 'We reserve the right to charge a late fee.', because: 'a late payment' },
    { text: 'We will not charge a fee for your account.', because: 'no fee' },
  ],
};
