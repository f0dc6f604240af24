import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-breach-credit-for-outage',
  kind: 'refund.breach',
  cues: [
    'refund',
    'interrupt',
    'discontinu',
    'breach',
    'unable',
    'cancel',
    'terminat',
    'fault',
    'withdraw',
    'remedy',
  ],
  any: [
    '\\binterrupt(?:ed|ions?)\\b[^;]{0,220}?\\b(?:request|claim|receive|issued?|given|get|apply for)\\b[^;]{0,24}?\\b(?:credits?|refunds?)\\b',
    '(?<!\\byou )\\b(?:may|can|(?:reserve|retain)s? the right to)\\b[^;]{0,60}?\\b(?:cancel|terminate|discontinue|withdraw|close|end)\\b[^;]{0,200}?\\b(?:and|but|in which case|if so)\\b[^;]{0,12}?\\b(?:will|shall)\\b[^;]{0,30}?\\b(?:refund|repay|reimburse|give you back)',
    '\\b(?:that|which|if|when) (?:we|(?!you\\b)[a-z]{3,20}) (?:permanently |later |ever )?(?:discontinues?|withdraws?|shuts?|retires?|stops?)\\b[^;]{0,140}?\\b(?:will|shall) (?:refund|repay|reimburse)',
    '\\brefunds?\\b[^;]{0,110}?\\b(?:we|our)\\b[^;]{0,30}?\\b(?:breach(?:ed)?|failed? to (?:cure|perform|provide))\\b',
    '\\b(?:if|where) (?:for any reason )?we are (?:unable|not able) to\\b[^;]{0,60}?\\b(?:will|shall) (?:give|provide|refund|repay)',
    '\\bremed(?:y|ies)\\b[^;]{0,140}?\\b(?:not (?:downloadable|delivered|working|available)|unable to be (?:activated|delivered|used)|defect|fails)\\b[^;]{0,120}?\\b(?:refund|replacement|credit)',
  ],
  not: [
    '{wont} (?:be )?(?:[a-z]{1,14} ){0,5}(?:refund|credit|reimburse|compensat|entitled)(?! unless)(?![^;]{0,40}unless)',
    '\\bno (?:refund|credit|compensation)(?![^;]{0,60}unless)',
    '\\b(?:you|your|users?|members?|customers?) (?:may|can|must) (?:cancel|terminate)',
    "your (?:own )?breach|for (?:your|the user's) (?:violation|breach)|without (?:any )?refund",
    'apple|google|notify',
    '\\bcredit card',
  ],
  example: 'If the line is interrupted for a day, you may request a credit.',
});
