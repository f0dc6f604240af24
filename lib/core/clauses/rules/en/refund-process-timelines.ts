import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-process-timelines',
  kind: 'refund.process',
  cues: ['refund', 'reimburse', 'repay'],
  cuesIn: 'context',
  any: ['{span}'],
  context: [
    '\\b(?:refunds?|reimbursements?|repayments?|repay)\\b[^>]{0,90}\\b(?:within|timelines?|time limits?|time frames?|deadlines?|periods?|takes?|as follows|by)\\b[^>]{0,50}:\\s{0,3}$',
  ],
  note: 'Items below "we pay refunds within the following time limits:".',
  example: 'Bank transfers: 10 days after we have your message.',
});
