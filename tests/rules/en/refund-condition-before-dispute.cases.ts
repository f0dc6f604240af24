import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refunds\nPlease talk to us before you open a dispute.' },
    { text: '# Returns\nFirst, message the seller.' },
    { text: '# Money-back guarantee\nGive us two days to fix it.' },
  ],
  misses: [
    { text: '# Refunds\nWe will contact you before we pay.', because: 'the provider acts' },
    { text: '# Refunds\nYou can open a dispute with your bank at any time.', because: 'no demand' },
    { text: '# Support\nPlease talk to us before you open a dispute.', because: 'no refund' },
  ],
};
