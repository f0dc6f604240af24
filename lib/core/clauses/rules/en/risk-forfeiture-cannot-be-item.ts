import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-forfeiture-cannot-be-item',
  kind: 'risk.forfeiture',
  cues: ['cannot be', 'can not be', 'may not be', 'not be', "can't be"],
  cuesIn: 'context',
  any: [
    '^(?:[-•*○●] ?|\\(?[a-z0-9]{1,2}[).] ?)?(?:resold|sold|transferred|assigned|gifted|given away|shared|traded|redeemed for cash|exchanged for cash|exchanged for money|extended|replaced)\\b[^;]{0,60}[;,.]?(?: (?:or|and))?$',
  ],
  context: [
    "\\b(?:cards?|vouchers?|certificates?|credits?|points|coins|tokens|tickets?|pass(?:es)?|packs?|memberships?|subscriptions?|rewards?|bookings?)\\b[^>]{0,40}(?:cannot|can't|may not|can not|must not|will not|are not to) be:?\\s{0,3}$",
  ],
  note: 'An item below "points cannot be:".',
  example: 'resold or transferred for value',
});
