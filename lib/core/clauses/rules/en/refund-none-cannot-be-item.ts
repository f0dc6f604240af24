import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-cannot-be-item',
  kind: 'refund.none',
  cues: ['cannot be', 'can not be', 'may not be', 'not be', "can't be"],
  cuesIn: 'context',
  any: [
    '^(?:[-•*○●] ?|\\(?[a-z0-9]{1,2}[).] ?)?(?:redeemed|exchanged|refunded|returned|reimbursed|converted|cashed|swapped)\\b(?! (?:more|in|alongside|with))[^;]{0,50}[;,.]?(?: (?:or|and))?$',
  ],
  context: [
    "\\b(?:cards?|vouchers?|certificates?|credits?|points|coins|tokens|tickets?|items?|pass(?:es)?|purchases?|orders?|packs?|they|these|memberships?|subscriptions?|fees|bookings?)\\b[^>]{0,40}(?:cannot|can't|may not|can not|must not|will not|are not to) be:?\\s{0,3}$",
  ],
  note: 'An item below "gift cards cannot be:".',
  example: 'redeemed for cash',
});
