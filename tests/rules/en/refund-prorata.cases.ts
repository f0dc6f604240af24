import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Unused months are refunded on a pro-rata basis.' },
    { text: 'We give a prorated refund for the time that is left.' },
    { text: 'You get a refund of the remaining portion of the fee.' },
    { text: 'Refunds are calculated in proportion to the unused term.' },
  ],
  misses: [
    { text: 'We do not provide prorated refunds.', because: 'negated' },
    { text: 'No refund is given for unused months.', because: 'negated' },
    { text: 'The unused portion of the land is a garden.', because: 'no money' },
  ],
};
