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
  not: [
    '\\bif (?:you )?(?:cancel|are) [^;]{0,60}within the first',
    '{wont} (?:be able to )?request a refund',
    '^(?:if|in case) you (?:cancel|have any questions about (?:this|our) (?:refund )?polic)',
    'no refunds?|non-?refundable',
    '\\bexplain[a-z]{0,20} how (?:to|we)',
    '\\bcase[- ]by[- ]case|sole discretion',
    '\\bsee (?:our|the) refund',
    'portion of any payment',
    '\\byou must have a\\b',
    'any reason to request|you have {duration} to|be a time when|are still without',
    'subject to the same refund',
    '\\bbased on\\b',
  ],
  noParams: true,
  example: 'Refunds of shop purchases are handled by Apple.',
});
