import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We reserve the right at any time to charge fees for access to parts of the site.' },
    { text: 'These fees are billed each month and may change in the future.' },
    { text: 'Larkfield may make changes to its plans, including subscription fees.' },
  ],
  misses: [
    { text: 'Organisers have the right to charge fees for their events.', because: 'others' },
    { text: 'We reserve the right to charge a late fee.', because: 'a late payment' },
    { text: 'We will not charge a fee for your account.', because: 'no fee' },
  ],
};
