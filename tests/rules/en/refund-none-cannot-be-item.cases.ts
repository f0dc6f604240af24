import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Gift cards cannot be:\n- redeemed for cash;' },
    { text: 'Vouchers may not be:\n- exchanged for money' },
    { text: 'Tickets can not be:\n- refunded or' },
  ],
  misses: [
    { text: 'Gift cards can be:\n- redeemed for meals', because: 'what is allowed' },
    { text: 'Vouchers cannot be:\n- combined with other offers', because: 'no money' },
    { text: 'Files cannot be:\n- opened by others', because: 'no money' },
  ],
};
