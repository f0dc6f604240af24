import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-fee-table',
  kind: 'refund.fee',
  cues: [
    'refunded at',
    'refund drops',
    'refund falls',
    'refund goes',
    'refund is reduced',
    'charged at',
    'before',
    'or more',
    'or fewer',
    'or less',
    'no-show',
    'prior',
  ],
  any: [
    '\\b(?:before|or more|or fewer|or less|to \\d{1,3}|no-show|later|prior)\\b[^|]{0,40}\\|[^|]{0,20}\\b\\d{1,2} ?(?:%|percent) (?:of|charge|fee|deduction)\\b',
    '\\brefunded at \\d{1,2} ?%|\\brefund (?:drops|falls|goes down|is reduced) to \\d{1,2} ?%|\\bcharged at \\d{1,2} ?%',
  ],
  not: ['renew|members get|discount'],
  near: '(?:\\||at|to) ?\\d{1,2} ?(?:%|percent)',
  note: 'How much is lost by when: a row of a table of cancellation costs, a share that drops.',
  example: '8 to 30 days before the start | 50% of tuition',
});
