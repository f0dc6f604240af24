import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# 5. Money back\nrenewals are excluded.' },

    { text: "# Returns\nFood can't come back to us." },
    { text: '# Refunds\nTips are excluded from the guarantee.' },
  ],
  misses: [
    { text: '# Refunds\nYour data is kept safe.', because: 'data' },
    { text: '# Refunds\nA renewal can be undone once.', because: 'a way back' },
    { text: "# Bakery\nFood can't come back to us.", because: 'no refund' },
  ],
};
