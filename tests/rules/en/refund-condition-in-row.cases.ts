import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refunds\nDay passes | three days, if not used | app' },
    { text: '# Refunds\nCamp places | until May, provided the place was bought by card' },
    { text: '# Refunds\nWallet funds | within 10 days, if unspent' },
  ],
  misses: [
    { text: '# Refunds\nCard | five days', because: 'no demand' },
    { text: '# Refunds\nWallet funds are for games if bought here.', because: 'no row' },
    { text: '# Plans\nWallet funds | if unspent', because: 'no refund' },
  ],
};
