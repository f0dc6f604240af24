import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'If we shut the service down, we will refund the time you have left.' },
    { text: 'If we stop the channel early, we will refund the months to come.' },
    {
      text: 'If we discontinue it before the end of a term that you have prepaid, we will refund the portion of the fees for the time that remains.',
    },
  ],
  misses: [
    {
      text: 'We may cancel your plan if you break the rules and will give no refund.',
      because: 'no money back',
    },
    { text: 'You can cancel and we will refund the rest.', because: 'the customer ends' },
    { text: 'Your call may be interrupted while you receive a credit card message.', because: 'no failure' },
    { text: 'If you breach the rules you get no refund.', because: 'the customer fails' },
  ],
};
