import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: 'The renewal is billed a week before the old term is over.',
      params: { amount: 1, unit: 'week' },
    },
    { text: 'If the bank turns down the payment, we present it again.' },
    { text: 'Invoices not settled in time carry a late fee.' },
  ],
  misses: [
    { text: 'The bank turns down loans.', because: 'no charge of ours' },
    { text: 'Fees not paid by members are public.', because: 'no consequence' },
    { text: 'Lessons are put on hold for the holidays.', because: 'no payment' },
  ],
};
