import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '(2) any loss of data or profits.' },
    { text: 'These limitations apply whether the claim rests on contract or tort.' },
    { text: 'There may be delays, omissions and inaccuracies in the content.' },
  ],
  misses: [
    { text: 'You must tell us of any loss of your card.', because: 'a duty of the customer' },
    {
      text: 'There can be delays in delivery of up to two days, for which we credit you.',
      because: 'a service promise',
    },
    { text: 'These discounts apply to all plans.', because: 'an offer' },
  ],
};
