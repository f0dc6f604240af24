import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You rely on output at your own peril.' },
    { text: "we give no assurance that they're right." },

    { text: 'We give no assurance that every virus is found.' },
  ],
  misses: [
    { text: 'We guarantee that your money comes back.', because: 'a promise' },
    { text: 'Your place is guaranteed once you pay.', because: 'a promise' },
    { text: 'You make good any damage you cause.', because: 'the customer pays' },
    { text: 'We cannot guarantee a refund.', because: 'a refund' },
  ],
};
