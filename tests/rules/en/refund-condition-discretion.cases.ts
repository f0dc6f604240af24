import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Refunds are given at our sole discretion.' },
    { text: "Exceptions may be made upon a doctor's note for refunds of courses." },
    { text: 'Our team decides at its discretion whether a refund is paid.' },
    { text: 'On a case-by-case basis the school may give a refund.' },
  ],
  misses: [
    { text: 'The tutor has discretion over the homework.', because: 'no refund' },
    { text: 'There are no refunds, at the discretion of nobody.', because: 'a refusal' },
    { text: 'Exceptions may be made for late guests.', because: 'no refund' },
  ],
};
