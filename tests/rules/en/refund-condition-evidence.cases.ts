import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refunds\nAdd two photos of the damage.' },
    { text: '# Returns\nTell us your name and the order number.' },
    { text: '# Money-back guarantee\nYou may be asked to send the item back first.' },
    { text: '# Refunds\nPayments of more than 200 euros need a copy of your passport.' },
  ],
  misses: [
    { text: '# Refunds\nWe send a receipt for every payment.', because: 'the provider sends' },
    { text: '# Refunds\nYou need not provide any proof.', because: 'asked of nobody' },
    { text: '# Gallery\nAdd two photos of the cat.', because: 'no refund' },
  ],
};
