import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: 'We may reduce the refund if the value of the goods has gone down because you handled them more than was needed.',
    },
    { text: 'We may reduce your refund to reflect wear of the goods.' },

    { text: 'A collection charge applies to returns and depends on the place.' },
  ],
  misses: [
    { text: 'Credits reduce later invoices and are in no case paid in cash.', because: 'money that is kept' },

    { text: 'The bag costs less than shipping a letter.', because: 'no refund' },
    { text: 'We reduce the price of plans in May.', because: 'a price' },
  ],
};
