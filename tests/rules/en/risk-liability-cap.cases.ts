import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Our total liability will not exceed the fees you paid.' },
    { text: 'Liability is limited to one month of fees.' },
    { text: 'We owe no indirect or consequential damages.' },
    { text: 'A new copy is your sole and exclusive remedy.' },
  ],
  misses: [
    { text: 'Nothing in these terms limits liability; indirect losses included.', because: 'liability kept' },
    { text: 'A limit of two devices applies.', because: 'another limit' },
    { text: 'Claims must not exceed one page.', because: 'another limit' },
    {
      text: 'If you dislike the change, your only remedy is to stop using the app.',
      because: 'consent by use',
    },
  ],
};
