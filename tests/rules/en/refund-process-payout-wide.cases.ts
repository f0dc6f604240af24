import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: 'Please allow ten business days for the amount to show on your statement.',
      params: { amount: 10, workday: true },
    },
    { text: 'Refunds go back the way they came.' },
    { text: 'We repay you through PayPal or to the card you used.' },
    {
      text: 'The bank needs 14 days to show the money: refunds are made to the same card.',
      params: { amount: 14 },
    },
  ],
  misses: [
    { text: 'We charge the card you paid with each month.', because: 'a charge' },
    { text: 'Results appear within ten days.', because: 'no money' },
    { text: 'Payouts to writers are sent every second day.', because: "other people's money" },
    { text: 'Payment is made to your account manager.', because: 'no refund' },
  ],
};
