import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refund & Rescheduling Policy\n## The action-based guarantee\nTo qualify you must show me:' },

    { text: '# Refunds\nE-mail us, quoting your booking reference.' },

    { text: '# Claims and refunds\nOnly the account holder can ask.' },
  ],
  misses: [
    { text: '# Refunds\nYou must be 18 to join.', because: 'no refund' },
    { text: '# Delivery\nParcels must be accompanied by a form.', because: 'another subject' },
    { text: '# Refunds\nRefunds are never given if you change your mind.', because: 'refused' },
    { text: '# Refunds\nIf we cancel the class, we refund you.', because: "the provider's own doing" },
  ],
};
