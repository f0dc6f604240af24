import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: 'Ask us inside 60 days of buying and your money comes back.',
      params: { amount: 60, unit: 'day' },
    },
    {
      text: 'Bookings cancelled within an hour of being made are repaid.',
      params: { amount: 1, unit: 'hour' },
    },
    {
      text: 'Send a photo within 48 hours and we credit your account.',
      params: { amount: 48, unit: 'hour' },
    },
    {
      text: 'Passes are refundable within 14 days if nobody has used them.',
      params: { amount: 14, unit: 'day' },
    },
  ],
  misses: [
    {
      text: 'Approved refunds reach your card within 5 business days.',
      because: 'how long the payment takes',
    },
    {
      text: 'Refunds are paid to the sponsor within 28 days of approval.',
      because: 'how long the payment takes',
    },
    {
      text: 'The deposit is blocked and released within ten days of return.',
      because: 'how long the payment takes',
    },
    { text: 'We reply to every refund request within two days.', because: 'how long the answer takes' },
    {
      text: 'Cancel at least three days before your renewal date and no refund is needed.',
      because: 'a renewal',
    },
    {
      text: 'Our team responds to refund requests within two business days.',
      because: 'how long the answer takes',
    },
  ],
};
