import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refund policy\nYour request should say which product it is about.' },
    { text: '# Refunds\nPlease tell us what went wrong.' },
    { text: '# Refunds\nYou have to ask from the address with which you signed up.' },
    { text: '# Money back\nPlease have your receipt number at hand.' },
  ],
  misses: [
    { text: '# Refunds\nYou do not have to give a reason.', because: 'nothing is asked for' },
    { text: '# Privacy\nYour request should say which data it is about.', because: 'no refund' },
    { text: '# Refunds\nOur mail will state the date.', because: 'the provider writes' },
  ],
};
