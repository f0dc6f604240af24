import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-process-means',
  kind: 'refund.process',
  cues: [
    'refund',
    'reimburse',
    'credit',
    'money',
    'original payment',
    'original form',
    'original method',
    'same means',
    'means of payment',
  ],
  any: [
    '\\b(?:original|same|initial) (?:payment|form|method|means|card|account|mode|source|credit|mean|purchas)[^;]{0,40}',
    '\\b(?:method|means|form|mode|source) of payment (?:originally )?(?:you )?used\\b',
    '\\brefund[a-z]{0,20}\\b[^;]{0,60}\\b(?:back )?(?:to|via|through|into|onto) (?:the |your |a |that )?(?:[a-z]{1,20} ){0,2}(?:card|account|payment method|bank|wallet|paypal|credit card|payment provider|buyer)\\b',
    '\\brefund[a-z]{0,20}\\b[^;]{0,50}\\b(?:in (?:the form of )?(?:account |store |site )?credits?|as (?:a )?(?:account |store )?credits?|in (?:u\\.s\\. |us )?dollars|in the (?:same |original )?currency|in (?:euros?|dollars|pounds|sterling))\\b',
    "\\b(?:we will|we shall|we'll) (?:refund|reimburse|return)\\b[^;]{0,60}\\b(?:payment received|by (?:bank|cheque|check|transfer))",
    '\\b(?:e-?mail|confirmation|notif[a-z]{1,20})\\b[^;]{0,40}\\b(?:when|once|after|that) (?:your |the |a )?refund',
    '\\brefund (?:request )?(?:is|was|has been) (?:successful|approved|granted|accepted)\\b',
    '\\bapproved refunds?\\b',
    '\\bif a refund (?:is|was) (?:due|approved|granted)',
    '\\brefund (?:is |was )?granted\\b[^;]{0,60}\\b(?:transaction|access)',
  ],
  all: ['refund|reimburs|return|credit'],
  not: [
    '{wont} (?:be )?(?:issue|offer|provide|refund|eligible|give|receive)[a-z]{0,20}\\b(?!.{0,40}original)',
    'non-?refundable|no refunds?',
    'original (?:packag|condition|purchase (?:price|date)(?!.{0,80}processed)|cost|billing|renewal|subscription|registration|order)',
    'used the original|original account has been',
    'original purchase date',
    'charge(?:d)? (?:to )?(?:the|your) (?:original|same)',
  ],
  example: 'The refund goes back to the original payment method.',
});
