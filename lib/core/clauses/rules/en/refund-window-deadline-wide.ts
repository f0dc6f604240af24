import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-window-deadline-wide',
  kind: 'refund.window',
  cues: [
    'within',
    'inside',
    'in the first',
    'later than',
    'up to',
    'during',
    'before',
    'days',
    'hours',
    'month',
    'week',
    'fortnight',
  ],
  any: [
    '\\b(?:within|inside|no later than|not later than|during|in|up to|before|by|until|for)(?: of)?(?: the| your| a| our)?(?: (?:very )?first| last| next| initial)? {span} (?:of|after|from|following) (?:the |your |our |its )?(?:date of |day of |first )?(?:purchase|buying|bought|order|payment|paying|delivery|receipt|receiving|signing|sign[- ]?up|joining|enrol+ment|registration|activation|charge|renewal|renewing|subscribing|booking|(?:being )?made|download|arrival|the (?:event|exam|class|course|start|show|date|session|trip|day)|(?:start|release|departure|arrival|collection|check-in|pick-?up))\\b',
    '\\b(?:refundable|returnable|cancel+able) (?:within|for|in|up to) {span}',
  ],
  all: [
    '{repay}|{keepsMoney}|\\bfree of charge\\b|\\breplacement\\b|happiness guarantee|\\breversed\\b|\\breturns (?:are|will be) accepted|\\byou (?:can|may) return\\b',
  ],
  not: [
    '\\b(?:we|us|company|seller) (?:will|shall|must|have to|has to|are to|undertake to|aim to) (?:[a-z]{2,12} )?(?:repay|refund|reimburse|return|pay|credit)\\b[^;]{0,110}{span}(?![^;]{0,60}\\b(?:of|from|after) (?:your |the |first )?(?:purchase|buying|order|payment|joining|sign))',
    'even if (?:it is )?within|becomes removed',
  ],
  near: '(?:within|inside|during|in|up to|before|no later than|not later than|first|refundable for)\\b[^;]{0,20}{span}',
  note: 'An act of the customer, a deadline for it, and money that comes back or does not.',
  example: 'Ask us inside 60 days of buying and your money comes back.',
});
