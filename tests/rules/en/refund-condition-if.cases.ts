import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'A refund is granted only if the code has not been shown.' },
    { text: 'To qualify for a refund you need the original receipt.' },
    { text: 'We may consider a refund where a card was charged twice.' },
  ],
  misses: [
    { text: 'A refund reaches the original payment method.', because: 'how it is paid' },
    { text: 'There are no refunds unless the law says so.', because: 'a refusal' },
    { text: 'We refund and thank you.', because: 'no condition' },
    { text: 'Refunds go to the same account, provided it is still open.', because: 'how it is paid' },
  ],
};
