import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-final',
  kind: 'refund.none',
  cues: ['final'],
  any: [
    '\\b(?:sales?|purchases?|payments?|orders?|transactions?|charges?|fees|registrations?|bookings?|donations?|contributions?|subscriptions?|renewals?|tickets?|enrol?lments?)\\b(?:(?!decision|determin|judg|ruling|invoice)[^.;]){0,70}?\\b(?:is|are|be|considered|deemed|become|becomes)(?: (?:considered|deemed|treated|regarded|as|generally|always|to|be|both|hereby|strictly))* final\\b(?! (?:price|amount|bill|invoice|payment))',
    '\\bfinal sales?\\b',
    '\\ball[- ]sales[- ]are[- ]final\\b',
  ],
  not: ['decisions?\\b[^.;]{0,40}final', 'final (?:and|&) binding', '\\b(?:is|are) not final\\b', 'arbitrat'],
  example: 'All purchases of credits are final.',
});
