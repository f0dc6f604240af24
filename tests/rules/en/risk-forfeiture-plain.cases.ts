import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'All class passes and workshops are non-refundable and non-transferable.' },
    { text: 'Any balance of the purse is strictly non-refundable and non-transferrable.' },
    { text: 'Free trials are non-transferable and have no monetary value.' },
  ],
  misses: [
    { text: 'You get a non-transferable licence to use the app for your membership.', because: 'a licence' },
    { text: 'Your credits never expire and stay with you.', because: 'nothing is lost' },
    { text: 'Your card may expire before your next payment.', because: 'a bank card' },
  ],
};
