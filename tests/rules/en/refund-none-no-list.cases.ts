import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refunds\n## When we say no\n- You changed your mind after the download' },
    { text: '# Money-back guarantee\n## What is left out\n- Set-up fees' },
    { text: 'The guarantee does not apply in these cases:\n- Plans paid with vouchers' },
  ],
  misses: [
    { text: '# Refunds\n## When we say yes\n- You changed your mind', because: 'a yes' },
    { text: '# Delivery\n## When we say no\n- You live on an island', because: 'no refund' },
    {
      text: '# Refunds\n## What is left out\n- We will write to you if you have questions',
      because: 'no item',
    },
  ],
};
