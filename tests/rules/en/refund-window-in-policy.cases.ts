import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refunds\nYou have 20 days to try it.' },
    { text: '# Returns\nWrite within 30 days of the order.' },
    { text: '# Money-back guarantee\nIn the first 14 days we hand back what you paid.' },
  ],
  misses: [
    { text: '# Refunds\nThe money is with you within ten days.', because: 'the time of the provider' },
    { text: '# Refunds\nWe reply in two days.', because: 'the time of the provider' },
    { text: '# Trial\nYou have 20 days to try it.', because: 'no refund' },
  ],
};
