import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-cash-out',
  kind: 'refund.none',
  cues: [
    'cashed',
    'into cash',
    'into money',
    'for it',
    'for cash',
    'for money',
    'to cash',
    'paid out',
    'cash value',
    "n't cash",
    'not cash',
    "n't money",
    'not money',
  ],
  any: [
    "\\b(?:can't|cannot|can never|may not|isn't|aren't|not) (?:be )?(?:cashed (?:in|out)|turned into (?:cash|money)|swapped for (?:it|cash|money)|converted (?:in)?to (?:cash|money)|redeemed for (?:cash|money)|paid out)\\b",
    "\\b(?:has|have|hold|holds|carry|carries) no cash value\\b|\\b(?:isn't|aren't|is not|are not) (?:cash|money)\\b",
  ],
  not: ['winners?|prize|affiliate|commission'],
  note: 'Points, vouchers and wallets are no money.',
  example: "Gift cards can't be turned into cash.",
});
