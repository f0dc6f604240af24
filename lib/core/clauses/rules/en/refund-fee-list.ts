import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-fee-list',
  kind: 'refund.fee',
  cues: ['deduct', 'fee', 'charge', 'penalt'],
  cuesIn: 'context',
  any: [
    '^(?:an? |the )?(?:\\d{1,3} ?%|[£$€₹] ?\\d)',
    '\\b(?:\\d{1,3} ?%|[£$€₹] ?\\d[\\d.,]{0,8}) (?:of|fee|charge|per|deduct|cancell?ation|processing|handling|admin)',
  ],
  not: [
    '\\b(?:full|100 ?%) refund',
    '\\bno (?:fee|charge|deduction)',
    'per (?:month|year)|membership (?:fee|costs)',
  ],
  context: [
    '(?:refund|cancel)[^>:]{0,120}\\b(?:deduct(?:ed|ions?)|less|minus|following (?:fees|charges)|charged as follows|(?:cancell?ation|administration|handling|processing) (?:fees?|charges?))\\b[^>:]{0,60}:\\s{0,3}$',
    '(?:^|> )[^>]{0,30}(?:cancell?ation (?:fees?|charges?)|refund deductions?|deductions? (?:from|on) (?:the )?refunds?|refund fees?)[^>]{0,30}(?: > [^>]{0,100}:)?$',
  ],
  near: '(?:\\d{1,3} ?%|[£$€₹] ?\\d)',
  note: 'An item under "subject to these deductions:" or a heading about cancellation fees.',
  example: '30% of the price',
});
