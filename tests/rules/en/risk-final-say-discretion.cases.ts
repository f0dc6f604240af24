import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Refunds are granted at our sole discretion.' },
    { text: 'Whether conduct violates the rules is decided in Skylark’s absolute discretion.' },
    { text: 'Goodwill credits may be approved at the discretion of the support team.' },
    { text: 'We keep the right to decide on refunds on a case-by-case basis.' },
  ],
  misses: [
    { text: 'Use the tips at your own discretion, no refund needed.', because: "the customer's discretion" },
    { text: 'We may change these terms in our sole discretion.', because: 'a change, not a decision' },
    { text: 'Please use discretion in the changing rooms.', because: 'another sense' },
  ],
};
