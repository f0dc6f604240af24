import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refunds\nA later start gives no right to your money.' },
    { text: "# Returns\nFood can't come back to us." },
    { text: '# Refunds\nTips are excluded from the guarantee.' },
    { text: '# Refunds\nThe price of the cover is kept.' },
  ],
  misses: [
    { text: '# Refunds\nYour data is kept safe.', because: 'data' },
    { text: '# Refunds\nA renewal can be undone once.', because: 'a way back' },
    { text: "# Bakery\nFood can't come back to us.", because: 'no refund' },
  ],
};
