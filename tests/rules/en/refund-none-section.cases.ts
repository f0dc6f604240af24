import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refund policy\nRenewal payments do not qualify.' },
    { text: '# Money-back guarantee\nLifetime deals are excluded.' },
    { text: '# Refunds\nDomain names are not part of this.' },
  ],
  misses: [
    { text: '# Refunds\nWeekends do not count.', because: 'no purchase' },
    { text: '# Delivery\nLarge items are excluded.', because: 'no refund' },
    { text: '# Refunds\nPlans that are not excluded get money back.', because: 'a yes' },
  ],
};
