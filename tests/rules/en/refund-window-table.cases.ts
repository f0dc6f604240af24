import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Money-back guarantee\nStarter plan | 30 days | everything' },
    { text: '# Refunds\n## Time limits\nLost parcel | 20 days after the delivery date' },
    { text: '# Refund periods\nVideo course | 14 days' },
  ],
  misses: [
    { text: '# Refunds\n## Fees\nStarter plan | 30 days', because: 'no deadlines' },
    { text: '# Refund periods\nVideo course: 14 lessons', because: 'no row' },
    { text: '# Prices\n## Time limits\nStarter plan | 30 days', because: 'no refund' },
  ],
};
