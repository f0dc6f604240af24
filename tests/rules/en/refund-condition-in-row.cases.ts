import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refunds\nWallet funds | within 10 days, if unspent' },
    { text: '# Money-back guarantee\nCertificates | 7 days, not issued' },
    { text: '# Returns\nMailboxes | 30 days | fewer than 50 messages' },
  ],
  misses: [
    { text: '# Refunds\nCard | five days', because: 'no demand' },
    { text: '# Refunds\nWallet funds are for games if bought here.', because: 'no row' },
    { text: '# Plans\nWallet funds | if unspent', because: 'no refund' },
  ],
};
