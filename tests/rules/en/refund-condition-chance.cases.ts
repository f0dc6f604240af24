import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# Our refund policy\n## The 14-day promise\nYou must have opened a support ticket and given us a fair chance to fix the issue.',
    },
    { text: '# Refunds\nBefore that, our team must be given a fair chance to solve the problem.' },
    { text: '# Refunds\nPlease allow us the opportunity to fix it.' },
  ],
  misses: [
    { text: 'You have the opportunity to correct your order before you pay.', because: 'an order' },
    { text: 'Give us a chance to help you with your taxes.', because: 'no refund' },
    { text: '# Refunds\nTake the chance to win a bag.', because: 'no refund' },
  ],
};
