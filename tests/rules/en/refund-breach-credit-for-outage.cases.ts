import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'If reception is interrupted for four hours or more, you may request a credit of one day.' },
    {
      text: 'Larkfield may end a plan early with 60 days of notice and will refund the part that was not used.',
    },
    { text: 'You will get no refund in the middle of a term unless we have breached this contract.' },
    { text: 'If we are unable to accept the order we will provide your money in full.' },
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
