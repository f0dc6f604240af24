import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Only one refund per household is allowed.' },
    { text: 'Only the person who paid can ask for a refund.' },
    { text: 'Refunds will only be made where the file is broken.' },
  ],
  misses: [
    { text: 'Only members can enter the hall.', because: 'no refund' },
    { text: 'A refund reaches the original payment method only.', because: 'how it is paid' },
    { text: 'There are no refunds for those who only look.', because: 'a refusal' },
  ],
};
