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
    '\\b(?:original|same|initial) (?:payment (?!date)|manner|way|form|method|means|card|account|mode|source of|credit card)',
    '\\brefund[a-z]{0,20}\\b[^;]{0,60}\\b(?:back )?(?:to|via|through|into|onto) (?:the |your |a |that )?(?:[a-z]{1,20} ){0,2}(?:card|account|payment method|bank|wallet|paypal|credit card|payment provider|buyer)\\b',
    '\\brefund[a-z]{0,20}\\b[^;]{0,50}\\b(?:in (?:the form of )?(?:account |store |site )?credits?|as (?:a )?(?:account |store )?credits?|in (?:u\\.s\\. |us )?dollars|in the (?:same |original )?currency|in (?:euros?|dollars|pounds|sterling))\\b',
    "(?:\\bno|\\bnot|n't)\\b[^;]{0,30}\\bfees?\\b[^;]{0,50}\\b(?:refund|reimbursement)\\b",
  ],
  all: ['refund|reimburs|return|credit'],
  not: ['non-?refundable'],
  example: 'The refund goes back to the original payment method.',
});
