import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-fee-taken-wide',
  kind: 'refund.fee',
  cues: [
    'reduced by',
    'costs',
    'kept back',
    'keep back',
    'charged',
    'billed if',
    'half of',
    'less the',
    'flat',
    'take',
    'deduct',
  ],
  any: [
    '\\breduced by\\b[^;.]{0,40}(?:\\d|fee|surcharge|charge|cost|commission)',
    '\\b(?:we|the [a-z]{3,12}) (?:take|takes|keep|keeps|hold|holds|deduct|deducts|subtract|subtracts|levy|charge|charges)\\b[^;.]{0,24}(?:\\d{1,3} ?%|[£$€] ?\\d|\\d{1,4} (?:euros?|dollars?|pounds?))[^;.]{0,50}\\b(?:refund|repay|cancel|withdraw|back|return)',
    '\\b(?:\\d{1,3} ?%|[£$€] ?\\d[\\d.]{0,7}|half)\\b[^;.]{0,40}\\b(?:kept back|held back|kept|retained|withheld|deducted)\\b',
    '\\b(?:a |each |every |late |any )?(?:cancel+ations?|cancel+ing|withdrawals?|withdrawing|no-shows?)\\b[^;.]{0,40}\\b(?:costs?|(?:is|are|be) charged|will cost)\\b[^;.]{0,20}(?:\\d|half|flat|[£$€])',
    '\\b(?:gift|bonus|discount|free [a-z]{3,12})\\b[^;.]{0,30}\\b(?:will be |is |are )?(?:billed|charged|invoiced|reclaimed|paid back)\\b[^;.]{0,30}\\b(?:if|when|where) you (?:withdraw|cancel|leave)',
  ],
  all: ['refund|repa|cancel|withdraw|back|no-show|return'],
  not: [
    '\\bno (?:fee|charge|cost)|{wont} (?:be )?(?:cost|charge)|nothing|free of charge|cash ?back|renew|this week|subscription (?:costs|is charged)|damage|at risk',
  ],
  near: '(?:by|take|keep|charged|costs?|of)\\b[^;.]{0,24}\\d',
  note: 'A cut, a flat sum, a gift to be paid for.',
  example: 'A cancellation costs a flat 30 euros.',
});
