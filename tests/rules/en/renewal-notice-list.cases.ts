import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# Renewal reminders\n- Annual plans: 30 days in advance',
      quote: 'Annual plans: 30 days in advance',
      params: { amount: 30, unit: 'day' },
    },
    {
      text: '# Plans\nWe will notify you before your plan renews:\n- Yearly: 14 days before the date',
      quote: 'Yearly: 14 days before the date',
      params: { amount: 14, unit: 'day' },
    },
    {
      text: '# Notice of renewal\n- By mail, 7 days ahead',
      quote: 'By mail, 7 days ahead',
      params: { amount: 7, unit: 'day' },
    },
  ],
  misses: [
    { text: '# Renewal reminders\n- Cancel 7 days before', because: 'cancelling' },
    { text: '# Courses\n- Annual plans: 30 days before the course', because: 'no notice' },
    { text: '# Renewal reminders\n- By mail', because: 'no time' },
  ],
};
