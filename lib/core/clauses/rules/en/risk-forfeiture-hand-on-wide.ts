import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-forfeiture-hand-on-wide',
  kind: 'risk.forfeiture',
  cues: [
    "can't",
    'cannot',
    'can not',
    'may not',
    'must not',
    'not exchange',
    'not be',
    'never',
    'no monetary',
    'no cash',
    'worth nothing',
    'only for',
    'non-transfer',
    'not transfer',
    'not redeem',
    'personal',
  ],
  any: [
    "\\b(?:credits?|points|coins|gems|tokens|boosts?|vouchers?|gift cards?|memberships?|subscriptions?|pass(?:es)?|tickets?|packs?|blocks?|hours|lessons?|rewards?|miles|stars|perks|benefits?|currency|plans?|petals|bookings?|registrations?|places?|entry|entries|they|these|it)\\b(?:(?!licen[cs]e|content|code)[^;.]){0,60}?(?:\\bcan't|\\bcannot|\\bcan not|\\bmay not|\\bmust not|\\bnot|\\bnever)(?: ever| also)? (?:be )?(?:[a-z]{2,12},? (?:or |nor )?){0,3}?(?:given|gifted|passed|handed|transferred|swapped|exchanged?|sold|resold|loaned|lent|assigned|traded|redeemed|paid out|cashed|converted|shared|pooled|combined)\\b[^;.]{0,20}?(?:$|[.,]| (?:on|to|for|with|in|into|between|or|and|back|out|over)\\b)",
    '\\b(?:no|any) (?:cash|monetary|real[- ]world|face)[a-z ]{0,16} value\\b',
  ],
  not: ['(?:the|our|any) (?:content|software|materials)'],
  note: 'What is held may not be handed on, or not be turned into money.',
  example: 'Vouchers cannot be swapped for cash.',
});
