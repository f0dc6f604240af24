import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'If your account is suspended for a breach, you will not be refunded.' },
    { text: 'No refund is due to members who are expelled or suspended.' },
    { text: 'We may terminate your plan for a violation without any compensation.' },
  ],
  misses: [
    { text: 'If we terminate the service, we will refund you.', because: 'a refund is promised' },
    { text: 'Cancelling a plan does not give a refund.', because: 'no breach: refund.none alone' },
    {
      text: 'We are not liable for, and pay no compensation after, a breach of security.',
      because: 'risk.liability',
    },
  ],
};
