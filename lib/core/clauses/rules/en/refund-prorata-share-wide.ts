import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-prorata-share-wide',
  kind: 'refund.prorata',
  cues: [
    'balance for',
    'whole months',
    'daily rate',
    'time elapsed',
    'not attended',
    'prepaid balance',
    'shrinks',
    'according to',
    'return the rest',
    'worked out',
    'calculated',
    'per month of use',
    'months left',
    'pro rata',
    'share',
  ],
  any: [
    '\\b(?:balance|money|amount|sum) (?:for|of) (?:the )?(?:whole |full |complete )?(?:days|weeks|months|lessons|classes|sessions)\\b[^;.]{0,20}\\b(?:left|remaining|not)\\b',
    '\\b(?:at|by) (?:the|a) (?:daily|weekly|monthly|single-lesson) rate\\b[^;.]{0,60}\\b(?:return|refund|repay|pay back|rest)|\\breturn the rest\\b',
    '\\b(?:refund|amount|sum|repayment|money)\\b[^;.]{0,60}\\b(?:according to|depends on|based on|in line with|reflects?|shrinks with|falls with|goes down with)\\b[^;.]{0,40}\\b(?:time|months?|days|weeks|use|used|elapsed|attended|lessons|progress)',
    '\\b(?:refund|repaid|repay|reimburse[d]?|credit(?:ed)?)\\b[^;.]{0,40}\\b(?:weeks|days|months|classes|lessons|sessions|issues|visits)\\b[^;.]{0,12}\\b(?:not attended|missed by us|unattended|not taken|you did not)',
    '\\bprepaid balance\\b[^;.]{0,60}\\b(?:paid|refunded|returned|repaid)\\b[^;.]{0,10}(?:to you)?',
  ],
  not: ['{keepsMoney}|\\bfine\\b|expire|forfeit|lost|late fee'],
  note: 'A share worked out by time, told in words of reckoning.',
  example: 'You get the balance for whole months left.',
});
