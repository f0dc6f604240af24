import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refunds\nTwo weeks ahead: full fee back.' },
    { text: '# Returns\nWe hand back every cent.' },
    { text: '# Money-back guarantee\nStarter plan | 30 days | everything' },
  ],
  misses: [
    { text: '# Refunds\nWe keep every cent of the deposit.', because: 'kept' },
    { text: '# Refunds\nStarter plan | 30 days | everything except the domain', because: 'not all' },
    { text: '# Thrift\nEvery cent counts.', because: 'no refund' },
  ],
};
