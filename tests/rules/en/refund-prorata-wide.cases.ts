import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Readers are repaid for the issues still to come.' },
    { text: 'The value of the days outstanding is refunded.' },
    { text: "Whatever is left of your month: we credit what's left of it to you." },
  ],
  misses: [
    { text: 'Unused credits are not refunded.', because: 'refused' },
    { text: 'The box must be unused to be refunded.', because: 'a condition' },
    { text: 'Remaining stock is returned to the seller.', because: 'no money' },
    { text: 'The rest of your order is on its way back.', because: 'no refund' },
    { text: 'What is left of the month is not paid out.', because: 'nothing comes back' },
  ],
};
