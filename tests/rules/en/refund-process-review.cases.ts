import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We review every refund request within two days.' },
    { text: 'Cancellation requests are made through the chat on our support site.' },
    { text: 'Our team reviews every refund request by hand.' },
  ],
  misses: [
    { text: 'We review reports of bad content.', because: 'another matter' },
    { text: 'We will not consider your request.', because: 'negated' },
    { text: 'Please read our rules.', because: 'no process' },
  ],
};
