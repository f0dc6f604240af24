import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You have 14 days to withdraw from the contract.', params: { amount: 14, unit: 'day' } },
    { text: 'You have 30 days to change your mind.', params: { amount: 30, unit: 'day' } },
    { text: 'Send it back within 60 days if it does not suit.', params: { amount: 60, unit: 'day' } },
  ],
  misses: [
    { text: 'You have ten days to pay the invoice.', because: 'a payment' },
    { text: 'You have 30 days to opt out of arbitration and withdraw.', because: 'disputes' },
    { text: 'We write back within 60 days.', because: 'an answer' },
  ],
};
