import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# F. Payment of refunds\nPlease allow four weeks.' },
    { text: '# How refunds are made\nExpect three weeks for a check.' },

    { text: '# Refunds\nYou will get a mail as soon as the money is on its way.' },
  ],
  misses: [
    { text: '# Refunds\nYour bank details are safe with us.', because: 'no payment' },
    { text: '# Delivery\nProcessing takes about five days.', because: 'no refund' },
    { text: '# Refunds\nCheck our website for news.', because: 'no bank' },
  ],
};
