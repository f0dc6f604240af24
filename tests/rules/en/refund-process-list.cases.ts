import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# How to request a refund\n- Sign in and find your order',
      quote: 'Sign in and find your order',
    },
    { text: '# Refund process\n- By e-mail: billing@example.com', quote: 'By e-mail: billing@example.com' },
    {
      text: '# Help\nTo request a refund, follow these steps:\n- Click Report a problem',
      quote: 'Click Report a problem',
    },
  ],
  misses: [
    { text: '# How to join\n- Sign in and find your plan', because: 'joining' },
    { text: '# Refund process\n- Last updated in May', because: 'no step' },
    { text: '# No refunds\n- Contact the school', because: 'a refusal' },
  ],
};
