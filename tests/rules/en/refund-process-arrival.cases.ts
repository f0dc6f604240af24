import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Refunds by cheque take up to six weeks.' },
    { text: 'Money from a case is back in one to five days.' },
    { text: 'Counter refunds reach your card in three to five days;' },
  ],
  misses: [
    { text: 'You may request a refund within ten days.', because: 'the time to ask' },
    { text: 'No refund is paid after ten days.', because: 'a refusal' },
    { text: 'A 30-day money-back guarantee covers your first order.', because: 'the time to ask' },
  ],
};
