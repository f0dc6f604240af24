import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-process-store',
  kind: 'refund.process',
  cues: ['refund', 'money back', 'reimburse', 'withdraw', 'cancellation request'],
  any: [
    '\\brefunds?\\b[^;]{0,60}\\b(?:handled|managed|processed|controlled|administered|dealt with)(?: directly| solely| exclusively| only)* (?:by|through) (?!{duration})',
    '\\b(?:contact|reach out to|ask|call) (?:the )?(?:app store|apple|google|seller|store|reseller|third party|retailer|provider)\\b[^;]{0,60}\\b(?:refund|cancel)',
    '\\bcontact the (?:relevant|applicable|respective) (?:app )?store\\b',
  ],
  not: ['{wont} (?:be able to )?request a refund', 'no refunds?|non-?refundable'],
  noParams: true,
  example: 'Refunds of shop purchases are handled by Apple.',
});
