import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Refund requests must be sent through the help form.' },
    { text: 'Write to support@example.com to ask for your money back.' },
    { text: 'Use the withdrawal form below and mention the refund.' },
  ],
  misses: [
    { text: 'Questions about our refund policy go to legal@example.com.', because: 'a question, no request' },
    { text: 'There are no refunds by e-mail.', because: 'a refusal' },
    { text: 'You will not be able to request a refund by phone.', because: 'negated' },
  ],
};
