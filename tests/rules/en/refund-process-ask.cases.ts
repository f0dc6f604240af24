import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'To request a refund, write to our billing desk.' },
    { text: 'If you would like a refund, please call us.' },
    { text: 'E-mail desk@example.com with your order and the word refund.' },
    { text: 'The refund form is on the help page.' },
  ],
  misses: [
    { text: 'Questions about our refund policy go to legal@example.com.', because: 'a question, no request' },
    { text: 'There are no refunds.', because: 'a refusal' },
    { text: 'You will not be able to request a refund by phone.', because: 'negated' },
    { text: 'Once the first file is yours, you lose your right to request a refund.', because: 'no refund' },
    { text: 'This does not touch your ability to request a refund.', because: 'a pointer' },
  ],
};
