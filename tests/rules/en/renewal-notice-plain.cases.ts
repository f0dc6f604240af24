import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We will let you know well in advance if those prices change.' },
    { text: 'Larkfield may revise its fees, giving members adequate notice.' },
    { text: 'The dues can go up with reasonable notice.' },
  ],
  misses: [
    {
      text: 'You must tell us with reasonable notice if the fees seem wrong.',
      because: 'the customer gives notice',
    },
    { text: 'We will let you know when a parcel arrives.', because: 'no price' },
    { text: 'Fees may change with the exchange rate, without any notice.', because: 'no notice' },
  ],
};
