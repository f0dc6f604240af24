import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refunds\nThe guarantee covers your first order only.' },
    { text: '# Refunds\nIt can be used once per household.' },
    { text: '# Returns\nUnopened boxes can come back to us.' },
  ],
  misses: [
    { text: '# Refunds\nThe guarantee does not apply to new customers.', because: 'a refusal' },
    { text: '# Refunds\nYou get one invoice per month.', because: 'no promise' },
    { text: '# Snacks\nUnopened boxes can be stored for a year.', because: 'no refund' },
  ],
};
