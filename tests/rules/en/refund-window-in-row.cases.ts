import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refunds\nWallet funds | within 10 days, if unspent' },
    { text: '# Returns\nShoes | full refund up to 30 days' },
    { text: '# Refund policy\nPre-orders | any time before release' },
  ],
  misses: [
    { text: '# Refunds\nCard | arrives within 10 days', because: 'the way of the money' },
    { text: '# Refunds\nWallet funds | always', because: 'no deadline' },
    { text: '# Plans\nWallet funds | within 10 days', because: 'no refund' },
  ],
};
