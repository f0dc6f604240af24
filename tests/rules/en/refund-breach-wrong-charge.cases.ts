import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We will gladly reverse erroneous charges.' },
    { text: 'Duplicate payments are refunded at once.' },
    { text: 'Our team will refund any incorrect charges.' },
  ],
  misses: [
    { text: 'You must return incorrect payments to us.', because: 'the customer pays' },
    { text: 'Duplicate payments are not refunded.', because: 'a refusal' },
    { text: 'We correct wrong addresses.', because: 'no money' },
  ],
};
