import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'All payments are final and non-refundable.' },
    { text: 'There are no refunds for gift cards.' },
    { text: 'Unused months will not be refunded.' },
  ],
  misses: [
    { text: 'You may ask for a refund within a week.', because: 'a refund is offered' },
    { text: 'Refunds are paid to the card that you used.', because: 'how, not whether' },
    { text: 'There is no refund fee.', because: 'the negation belongs to the fee' },
  ],
};
