import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: "Gift cards can't be turned into cash." },
    { text: 'Guest passes have no cash value.' },
    { text: 'Wallet money cannot be cashed out.' },
  ],
  misses: [
    { text: 'Gift cards can be turned into cash.', because: 'they can' },
    { text: 'Your points have a cash value of one cent.', because: 'a value' },
    { text: 'The prize is paid out in June.', because: 'paid' },
  ],
};
