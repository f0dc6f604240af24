import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: 'The plan fee is charged each month or year, on a recurring basis, to the method stored in the app.',
    },
    {
      text: 'It is set up as a recurring plan, and the fee is collected again each year on the anniversary of your order.',
    },
    { text: 'Membership dues are a recurring payment.' },
  ],
  misses: [
    { text: 'A renewal statement is posted in July.', because: 'a notice ahead' },

    { text: 'You may stop recurring payments in the portal.', because: 'how to stop' },
    { text: 'We remind you before your plan renews on the first.', because: 'a reminder' },
  ],
};
