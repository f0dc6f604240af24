import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-process-payout-wide',
  kind: 'refund.process',
  cues: ['refund', 'reimburs', 'repa', 'back', 'money', 'credit', 'deposit', 'payment', 'transfer', 'amount'],
  any: [
    '\\b(?:refunds?|reimbursements?|repayments?|money|payments?|amounts?|sums?|it|deposits?|transfers?|credits?)\\b[^;]{0,70}?\\b(?:reach(?:es)?|arrives?|lands?|appears?|shows? up|shows?|processed|released|issued|credited|paid|sent|takes?|made|transferred|settled|clears?|is in|be in|visible|posts?|posted)\\b[^;]{0,60}?(?:{span}|\\binstant(?:ly)?|\\bimmediately|\\bwithout (?:undue )?delay|\\bby the end of|\\ba week or so|\\bfew days|\\bsame day)',
    '\\b(?:allow|give it|wait)s?\\b[^;.]{0,30}?{span}[^;.]{0,60}\\b(?:refund|money|amount|show|appear|arrive|process|bank|statement|account)',
    '\\bexpect\\b[^;.]{0,30}\\b(?:money|refund|amount)\\b[^;.]{0,60}{span}',
    '\\b(?:billing|statement) cycles?\\b[^;.]{0,40}\\brefund|\\brefunds? (?:[a-z]{2,10} ){0,3}(?:statement|billing) cycles?',
    '\\brefund(?: requests?)?\\b[^;.]{0,30}\\b(?:looked at|reviewed|examined|checked|assessed|dealt with|handled|answered)\\b',
    '\\b(?:issue|pay|send|make|process|release)s? (?:you )?(?:the|your|a|any) refunds?\\b[^;.]{0,20}\\b(?:as soon as|once|when|after|within)\\b',
    '\\b(?:bank|banks|card issuer|paypal|processor)\\b[^;.]{0,30}\\b(?:need|needs|take|takes|require|requires)\\b[^;.]{0,12}{span}',
    '\\b(?:refunds?|repayments?|reimbursements?|money|we (?:refund|repay|pay|reimburse)|paid back|goes|go|comes|credited)\\b[^;.]{0,60}?\\b(?:to|through|via|by|using|onto|into)\\b (?:the |your |our |a |same |whichever )*(?:same |original )?(?:(?:credit |debit |bank |payment )?(?:cards?|accounts?|transfer|cheques?|checks?|paypal|wallet|means|methods?|person|organi[sz]ation|payer|sponsor|source|iban|coins|store credit|balance)\\b|way)[^;.]{0,60}',
    '\\b(?:same|original) (?:means|method|card|account|form|way|route|payment)\\b[^;.]{0,60}\\b(?:repay|refund|pay|used|paid|transaction)',
    '\\bback the (?:same )?way (?:they|it|you)\\b|\\bmake (?:a |you a )?bank transfer\\b',
    '\\b(?:prorated )?credit (?:goes|is (?:put|placed|applied|added)|will (?:go|be (?:put|applied|added)))\\b[^;.]{0,30}\\b(?:onto|to|on) (?:your|the) (?:account|next|card|balance)',
    '^(?:[a-z ]{3,20}): (?:up to |about )?{span}',
  ],
  all: ['{repay}|\\bback\\b|refund|repayment|credit|bank transfer|money|your statement|your bank'],
  not: [
    'payouts?|commission|cash ?back|\\brenew|subscription (?:is|will be) charged|authori[sz]e|\\bcharged? (?:your|the|to)\\b',
    '{keepsMoney}(?![^;]{0,120}\\b(?:but|instead|only)\\b)',
    '(?:within|in|inside) {span} (?:of|after|from) (?:the |your )?(?:date of |day of )?(?:purchase|buying|order(?:ing)?|payment|signing|joining|enrol|delivery)',
    '(?:ask|request|apply|claim|tell us|cancel|contact|write|withdraw)\\b[^;]{0,60}(?:within|inside|in) {span}',
    'credits? (?:expire|lapse|are valid)|credit card (?:is|required|details)|on your credit card and|(?:gift|promo)',
    '\\bnever\\b|before(?:hand)?\\b[^;.]{0,20}\\bnotice',
    'received (?:all )?(?:payments|money) from',
    'must check|correctly credited|limits? (?:to|on)|good standing|minus any amounts|as long as you have not',
  ],
  note: 'How, where and how fast the money comes back.',
  example: 'Your refund reaches your bank in no more than 15 days.',
});
