import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# Refund policy\nWe usually reply within 2 days.',
      quote: 'We usually reply within 2 days.',
      params: { amount: 2, unit: 'day' },
    },
    {
      text: '# Refunds\nOur support team will get back to you in 48 hours.',
      quote: 'Our support team will get back to you in 48 hours.',
      params: { amount: 48, unit: 'hour' },
    },
    {
      text: '# Refund requests\nYou will hear back from us within a week.',
      quote: 'You will hear back from us within a week.',
      params: { amount: 1, unit: 'week' },
    },
  ],
  misses: [
    { text: '# Contact\nWe usually reply within 2 days.', because: 'no refund' },
    { text: '# Refunds\nYou must reply within 2 days.', because: 'the customer' },
    { text: '# Refund policy\nWe do not reply within a minute; we review with care.', because: 'negated' },
  ],
};
