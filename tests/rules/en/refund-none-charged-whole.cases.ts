import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'If you cancel after the cook has started, you will be charged the full price.' },
    { text: 'We are entitled to withhold the delivery fee if nobody opens.' },
    { text: 'The whole fee is payable if you fail to attend.' },
    { text: 'No-shows are charged in full.' },
  ],
  misses: [
    { text: 'If you cancel in time you will not be charged the full price.', because: 'nothing is charged' },
    { text: 'We may retain your payment details.', because: 'data' },
    { text: 'The full price is shown at checkout.', because: 'no cancelling' },
    { text: 'We may retain a reasonable part of the fee.', because: 'refund.fee' },
    { text: 'We may withhold payments due to you until a dispute ends.', because: 'what a seller is owed' },
  ],
};
