import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Gift cards cannot be:\n- resold or transferred for value;' },
    { text: 'Points may not be:\n- transferred to another member' },
    { text: 'Vouchers can not be:\n- redeemed for cash' },
  ],
  misses: [
    { text: 'Gift cards can be:\n- transferred to a friend', because: 'what is allowed' },
    { text: 'Vouchers cannot be:\n- combined with other offers', because: 'nothing is lost' },
    { text: 'Photos cannot be:\n- shared outside the app', because: 'no holding' },
  ],
};
