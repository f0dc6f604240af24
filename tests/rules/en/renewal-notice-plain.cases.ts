import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We will let you know before the fees go up.' },
    { text: "We'll let you know by email before any price change affects you." },
    { text: 'We will let you know well in advance if those prices change.' },
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
