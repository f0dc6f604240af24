import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We do not guarantee that the app will be free of errors.' },
    { text: 'The club makes no warranties of any kind.' },
    { text: 'Skylark disclaims all implied warranties.' },
    { text: 'Uptime is not guaranteed.' },
  ],
  misses: [
    { text: 'We guarantee the lowest price.', because: 'a promise' },
    { text: 'You warrant that your details are true.', because: "the customer's promise" },
    { text: 'If you are not happy, use our money-back guarantee.', because: 'a refund' },
    { text: 'The kit is subject to the following limited warranty.', because: 'a warranty that is given' },
    { text: 'We do not have a price match guarantee.', because: 'a promise of price' },
  ],
};
