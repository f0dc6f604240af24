import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-nonrefundable',
  kind: 'refund.none',
  cues: [
    'refundable',
    'non-refund',
    'non refund',
    'nonrefund',
    'returnable',
    'unrefund',
    'refunded',
    'reimbursable',
  ],
  any: [
    '(?<!(?:except|exception|exclu[a-z]{1,20}|less|minus|plus|plus any prepaid|deduct[a-z]{0,20})(?: of| for)?(?: any| all| the)? )\\b(?:non[- ]?|un)(?:refund|return|reimburs)able\\b',
    "(?:\\bnot|\\bcannot|\\bnever|n't|neither|nor|no longer)(?: (?!(?:will|can|may|shall|is|are|would) )[a-z-]{1,20},?){0,4}? (?:refundable|reimbursable|refunded|returnable)\\b",
    '\\b(?:no|none of (?:the|your))(?: [a-z-]{1,20},?){1,14} (?:is|are|will be|shall be|can be|may be) (?:refundable|refunded|reimbursed|reimbursable|returnable)\\b',
  ],
  not: [
    '\\bnot (?:yet |already )?(?:been|be) refunded (?:within|after|by)\\b',
    "if .{0,40}(?:not|n't)(?: yet)? (?:been )?refunded",
  ],
  example: 'Every annual fee is non-refundable once it has been paid.',
});
