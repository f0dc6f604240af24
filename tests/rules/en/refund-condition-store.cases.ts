import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Purchases through the App Store are refunded by Apple alone.' },
    { text: 'If you bought from a reseller, ask the reseller for a refund.' },
    { text: 'Refunds for purchases on Google Play follow the rules of Google.' },
  ],
  misses: [
    { text: 'You can pay with Apple Pay.', because: 'a way to pay' },
    { text: 'Our refund team is friendly.', because: 'no shop' },
    { text: 'Select Request a refund on the Apple page.', because: 'a step' },
  ],
};
