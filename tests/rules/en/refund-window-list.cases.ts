import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# Refunds\n- The request is made within 48 hours',
      quote: 'The request is made within 48 hours',
      params: { amount: 48, unit: 'hour' },
    },
    {
      text: '# Full refunds\n- Cancellations more than 24 hours before the session',
      quote: 'Cancellations more than 24 hours before the session',
      params: { amount: 24, unit: 'hour' },
    },
    {
      text: '# Refund policy\n- Contact us within 3 days of the fault',
      quote: 'Contact us within 3 days of the fault',
      params: { amount: 3, unit: 'day' },
    },
  ],
  misses: [
    { text: '# Refunds\n- Requests are processed within 48 hours', because: 'how long it takes' },
    { text: '# Rooms\n- Requests made within 48 hours', because: 'no refund' },
    { text: '# Refunds\n- Cancel within 24 hours of renewal', because: 'the renewal' },
  ],
};
