import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-process-timelines',
  kind: 'refund.process',
  cues: ['refund', 'reimburse', 'repay'],
  cuesIn: 'context',
  any: ['{span}'],
  not: ['{wont}|no refunds?', '\\bwithin {span} of (?:purchas|buying|order)', 'per (?:month|year)'],
  context: [
    '\\b(?:refunds?|reimbursements?|repayments?|repay)\\b[^>]{0,90}\\b(?:within|timelines?|time limits?|time frames?|deadlines?|periods?|takes?|as follows|by)\\b[^>]{0,50}:\\s{0,3}$',
  ],
  contextNot: [
    '\\b(?:request|ask|eligib|qualif|claim|cancel|entitled)[^>]{0,60}:\\s{0,3}$',
    '(?:\\bno|\\bnot|{wont})[^>]{0,60}$',
  ],
  note: 'Items below "we pay refunds within the following time limits:".',
  example: 'Bank transfers: 10 days after we have your message.',
});
