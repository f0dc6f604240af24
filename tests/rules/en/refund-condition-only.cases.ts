import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We only refund in the event that the lift stands still.' },
    { text: 'Before a refund is made, the key must be handed in.' },
    { text: 'Once redeemed, a gift can only be refunded if the recipient starts the request.' },
  ],
  misses: [
    { text: 'Only members can enter the hall.', because: 'no refund' },
    { text: 'A refund reaches the original payment method only.', because: 'how it is paid' },
    { text: 'There are no refunds for those who only look.', because: 'a refusal' },
  ],
};
