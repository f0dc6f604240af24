import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# Refunds\n\nE-mail help@larkfield.example within 7 days of payment.',
      params: { amount: 7, unit: 'day' },
    },
    {
      text: '## Do you give refunds?\n\nJust contact our support within the first 10 days of your purchase.',
      params: { amount: 10, unit: 'day' },
    },
    {
      text: '## Returns\n\nTell us no later than 30 days after delivery.',
      params: { amount: 30, unit: 'day' },
    },
  ],
  misses: [
    { text: '# Refunds\n\nWe will e-mail you within 3 days.', because: 'how long the answer takes' },
    { text: '# Contact\n\nE-mail us within 7 days.', because: 'no heading about money' },
    {
      text: '# Refunds\n\nContact us if the money has not arrived within 10 days.',
      because: 'how long paying takes',
    },
  ],
};
