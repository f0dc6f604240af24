import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Unused credits expire after twelve months.' },
    { text: 'Any deposit is forfeited if you cancel late.' },
    { text: 'Vouchers must be used within six months.' },
    { text: 'Lessons do not roll over to the next month.' },
    { text: 'Points reset at the start of every billing cycle.' },
  ],
  misses: [
    { text: 'Your credits never expire.', because: 'negated' },
    { text: 'If your card expires, add a new one.', because: 'a card' },
    { text: 'Renew before your plan expires.', because: 'a point in time' },
    { text: 'The link expires in an hour.', because: 'a link' },
  ],
};
