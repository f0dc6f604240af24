import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Loyalty points cannot be exchanged for cash.' },
    { text: 'Vouchers are not redeemable for money.' },
    { text: 'Coins may never be converted into real-world currency.' },
  ],
  misses: [
    { text: 'Loyalty points can be exchanged for cash.', because: 'it can' },
    { text: 'We do not accept cash at the desk.', because: 'a way to pay' },
    { text: 'Points cannot be passed to a friend.', because: 'no money' },
  ],
};
