import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refunds\nRequests must be accompanied by the pass and an ID.' },
    { text: '# Refunds\nE-mail us, quoting your booking reference.' },
    { text: '# Money back\nWe make exceptions if you have fallen ill.' },
    { text: '# Claims and refunds\nOnly the account holder can ask.' },
    { text: '# Refund policy\nIf the code has not been shown, we refund you.' },
  ],
  misses: [
    { text: '# Refunds\nYou must be 18 to join.', because: 'no refund' },
    { text: '# Delivery\nParcels must be accompanied by a form.', because: 'another subject' },
    { text: '# Refunds\nRefunds are never given if you change your mind.', because: 'refused' },
    { text: '# Refunds\nIf we cancel the class, we refund you.', because: "the provider's own doing" },
  ],
};
