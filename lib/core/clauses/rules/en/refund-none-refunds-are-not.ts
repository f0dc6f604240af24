import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-refunds-are-not',
  kind: 'refund.none',
  cues: ['refund', 'reimburse', 'money back', 'money-back'],
  any: [
    '\\brefund(?: requests?)?s?\\b(?: [a-z]{1,20}){0,3} (?:may|can|will|shall|could) (?:also )?be (?:denied|declined|refused|rejected|forfeited|withheld)',
    "\\b(?:deny|denied|decline|refuse|reject|revoke)(?:s|d)?(?: [a-z']{1,20}){0,5} refunds?\\b",
    '\\b(?:excluded from|exempt from) (?:our |the |any |a )?(?:refund|money[- ]back)',
    '\\bwaives? (?:any|your|the|all|their) (?:rights? )?(?:to )?(?:[a-z]{1,20} ){0,5}(?:refund|chargeback|money back)',
  ],
  not: ['approve or deny|or the value of the refund reduced'],
  example: 'Refund requests will be declined where:',
});
