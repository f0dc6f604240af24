import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Rootname: when can a domain be refunded?\n## Chargebacks\nunlocking costs $50 a name.' },
    { text: '# Refunds\nWe take off $5 for packing.' },
    { text: '# Returns\nPostage is on you.' },
  ],
  misses: [
    { text: '# sale yarn?\nExchanges only, no money back.', because: 'money that is kept' },

    { text: '# Refunds\nPlans for less than $5 are monthly.', because: 'a price' },
    { text: '# Parcels\nPostage is on you.', because: 'no refund' },
  ],
};
