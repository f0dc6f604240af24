import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-right-lost',
  kind: 'refund.none',
  cues: ['refund', 'withdraw', 'compensation', 'money'],
  any: [
    '\\b(?:lose|give up|waive|forfeit|no longer have)\\b[^;]{0,20}?\\b(?:your|the|any|that|this) right\\b[^;]{0,60}?\\b(?:refund|money back|reimbursement)',
  ],
  noParams: true,
  example: 'Once the course has begun you lose your right to ask for a refund.',
});
