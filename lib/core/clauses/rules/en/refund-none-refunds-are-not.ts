import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-refunds-are-not',
  kind: 'refund.none',
  cues: ['refund', 'reimburse', 'money back', 'money-back'],
  any: [
    '\\b(?:refunds?|reimbursements?|refund requests?|requests? for (?:a )?refunds?|money[- ]back guarantees?|pro-?rated refunds?)\\b(?:(?! if| unless| only| when)[^.;]){0,90}? (?:{wont}|no longer) (?:be )?(?:(?:currently|generally|automatically) )?(?:issued?|given|granted?|provided?|available|offer(?:ed)?|made|possible|permitted|permissible|allowed|accept(?:ed)?|consider(?:ed)?|honou?r(?:ed)?|process(?:ed)?|due|apply|applicable|payable|eligible|entertain(?:ed)?|approv(?:ed)?|paid|admissible|facilitat(?:ed|e)|arranged|extend(?:ed)?|obliged|cover(?:ed)?|valid|entitled|include(?:d)?)\\b',
    '\\brefund(?: requests?)?s?\\b(?: [a-z]{1,20}){0,3} (?:may|can|will|shall|could) (?:also )?be (?:denied|declined|refused|rejected|forfeited|withheld)',
    "\\b(?:deny|denied|decline|refuse|reject|revoke)(?:s|d)?(?: [a-z']{1,20}){0,5} refunds?\\b",
    '\\bno longer (?:be )?(?:possible (?:for us )?to|able to) (?:process|issue|give|process|provide|make) (?:a |any )?refunds?',
    '\\bineligible for (?:a |any )?(?:refund|money)',
    '\\bnon-?eligible for (?:a )?refund',
    '\\b(?:excluded from|exempt from) (?:our |the |any |a )?(?:refund|money[- ]back)',
    '\\bwaives? (?:any|your|the|all|their) (?:rights? )?(?:to )?(?:[a-z]{1,20} ){0,5}(?:refund|chargeback|money back)',
  ],
  not: [
    "\\b(?:will|shall|do|does|can|may)(?: not|n't) (?:be )?(?:unreasonably )?(?:refuse|reject|decline|deny|denied|withh[eo]ld)",
    '(?:entitled|eligible)(?: to| for) (?:a |any )?refund (?:if|where|when)',
    'cannot be issued (?:back )?to the original',
    'respective .{0,30}refund polic',
    'refund[^.]{0,60}not (?:available|covered) (?:in|to) your (?:region|country) (?:yet|right now)',
    'approve or deny|or the value of the refund reduced',
  ],
  example: 'Refunds will not be issued for missed sessions.',
});
