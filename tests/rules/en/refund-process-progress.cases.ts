import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refunds\nBanks may need up to a week to show it.' },
    { text: '# Refund policy\nProcessing takes about five days.' },
    { text: '# Money back\nWe use the same route that your payment took.' },
    { text: '# Refunds\nYou will get a mail as soon as the money is on its way.' },
  ],
  misses: [
    { text: '# Refunds\nYour bank details are safe with us.', because: 'no payment' },
    { text: '# Delivery\nProcessing takes about five days.', because: 'no refund' },
    { text: '# Refunds\nCheck our website for news.', because: 'no bank' },
  ],
};
