import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refunds\n## What we need from you\n- The e-mail address of your account' },
    { text: '# Money back\n## Information required\n- Your order number' },
    { text: '# Refund requests\n## What to include\n- A picture of the fault' },
  ],
  misses: [
    {
      text: '# Delivery\n## What we need from you\n- The e-mail address of your account',
      because: 'no refund',
    },
    { text: '# Refunds\n## What we do not need\n- Your order number', because: 'nothing is asked for' },
    {
      text: '# Refunds\n## What we need from you\nWe will tell you in the mail how long it takes.',
      because: 'no item',
    },
  ],
};
