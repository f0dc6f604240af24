import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'There are no refunds for unused gift cards.' },
    { text: 'We may close the channel without any refund or notice.' },
    { text: 'No credits are given for partial months of use.' },
    { text: 'Leaving early gives no right to a refund.' },
    { text: 'No refunds, returns or exchanges after the doors open.' },
  ],
  misses: [
    {
      text: 'You may send it back for a refund without giving any reason.',
      because: 'the negation belongs to the reason',
    },
    { text: 'There is no refund fee.', because: 'the negation belongs to the fee' },
    { text: 'There is no charge for asking us for a refund.', because: 'the negation belongs to the charge' },
    { text: 'Refunds arrive no later than a week after your request.', because: 'how long it takes' },
  ],
};
