import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refunds\nIf the key is dead, we send a new one.' },
    { text: '# Returns\nWe reprint it free of charge.' },
    { text: '# Refunds\nShould we retire a plan, we will repay the rest.' },
  ],
  misses: [
    { text: '# Refunds\nWe do not send a replacement.', because: 'nothing owed' },
    { text: '# Refunds\nIf you lose your card, you buy a new one.', because: 'the customer pays' },
    { text: '# Keys\nIf the key is dead, we send a new one.', because: 'no refund' },
  ],
};
