import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refunds\nBefore that, our team must be given a fair chance to solve the problem.' },
    { text: '# Refunds\nPlease allow us the opportunity to fix it.' },
    { text: '# Money back\nTell us about it, so that our engineers can have a look first.' },
  ],
  misses: [
    { text: 'You have the opportunity to correct your order before you pay.', because: 'an order' },
    { text: 'Give us a chance to help you with your taxes.', because: 'no refund' },
    { text: '# Refunds\nTake the chance to win a bag.', because: 'no refund' },
  ],
};
