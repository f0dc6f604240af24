import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Returns must be unused and in their packaging.' },
    { text: "Plans and packs can be returned within 14 days if you haven't downloaded anything." },
    { text: 'You get a refund if the licence has not been activated.' },
  ],
  misses: [
    { text: 'If you have not received your refund, write to us.', because: 'a late payment' },
    { text: 'Unused months are not refunded.', because: 'a refusal' },
    { text: 'We refund what has been paid.', because: 'no condition' },
  ],
};
