import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'These terms are governed by the laws of Spain.' },
    { text: 'Norwegian law applies to this contract.' },
    { text: 'English law shall govern, without regard to its conflict of law rules.' },
    { text: 'We are a London company and subject to UK laws.' },
  ],
  misses: [
    { text: 'You must comply with the laws of your country.', because: "the customer's duty" },
    { text: 'Use of extras is governed by their own terms.', because: 'no law' },
    { text: 'Refunds are given where required by law.', because: 'no choice of law' },
    {
      text: 'We may replace those terms with similar ones that can be enforced under the relevant law.',
      because: 'a clause on clauses',
    },
  ],
};
