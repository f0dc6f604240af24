import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'To request a refund, write to our billing desk.' },
    { text: 'Refund requests must be sent through the help form.' },
    { text: 'E-mail support@example.com to ask for your money back.' },
    { text: 'Refunds of shop purchases are handled by Apple.' },
  ],
  misses: [
    { text: 'Questions about our refund policy go to legal@example.com.', because: 'a question, no request' },
    { text: 'There are no refunds.', because: 'a refusal' },
    { text: 'You will not be able to request a refund by phone.', because: 'negated' },
  ],
};
