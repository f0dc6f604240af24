import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'If you would like a refund, please write to the box office.' },
    { text: 'Select "I want a refund", pick a reason and submit.' },

    { text: 'If you would like a refund, please call us.' },
  ],
  misses: [
    { text: 'Questions about our refund policy go to legal@example.com.', because: 'a question, no request' },
    { text: 'There are no refunds.', because: 'a refusal' },
    { text: 'You will not be able to request a refund by phone.', because: 'negated' },
    { text: 'Once the first file is yours, you lose your right to request a refund.', because: 'no refund' },
    { text: 'This does not touch your ability to request a refund.', because: 'a pointer' },
  ],
};
