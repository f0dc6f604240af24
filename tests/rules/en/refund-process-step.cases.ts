import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refunds\nPress "Return this item" on your order.' },
    { text: '# Refunds\n## How to claim\nSign in and open Orders > Return.' },
    { text: '# Returns\nLive chat is the quickest.' },
  ],
  misses: [
    { text: '# Refunds\nWe may use our form for statistics.', because: 'the provider acts' },
    { text: '# Refunds\nYou will see "Pending" on your statement.', because: 'no step' },
    { text: '# Login\nPress "Return this item" on your order.', because: 'no refund' },
  ],
};
