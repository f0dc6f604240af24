import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Any balance of the purse is strictly non-refundable and non-transferrable.' },
    { text: 'Free trials are non-transferable and have no monetary value.' },
    { text: 'The discount ends when a member pauses the plan.' },
    { text: 'You will not receive money for unused tokens when the account is closed.' },
  ],
  misses: [
    { text: 'You get a non-transferable licence to use the app for your membership.', because: 'a licence' },
    { text: 'Your credits never expire and stay with you.', because: 'nothing is lost' },
    { text: 'Your card may expire before your next payment.', because: 'a bank card' },
  ],
};
