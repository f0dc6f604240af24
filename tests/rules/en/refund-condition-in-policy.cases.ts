import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# Refunds\nThe code of your order must be untouched.',
      quote: 'The code of your order must be untouched.',
    },
    {
      text: '# Refund policy\nThis policy applies only to first orders.',
      quote: 'This policy applies only to first orders.',
    },
    {
      text: '# Refund policy\nWe may ask you to return the product.',
      quote: 'We may ask you to return the product.',
    },
  ],
  misses: [
    { text: '# Privacy\nYou must keep the code of your product.', because: 'no refund' },
    { text: '# Refunds\nWe must keep records by law of each purchase.', because: 'the provider' },
    { text: '# Refunds\nOpened products must be thrown away and are not refunded.', because: 'a refusal' },
  ],
};
