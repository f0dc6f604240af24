import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-contact-first',
  kind: 'refund.condition',
  cues: ['contact us', 'contact our', 'contact support', 'allow us', 'give us', 'opportunity', 'chance to'],
  any: [
    '\\b(?:contact|allow|give|reach out to|speak to) (?:us|our|support|the)\\b[^;]{0,60}\\b(?:first|before (?:requesting|asking|opening|initiating|filing|raising|making|starting|a refund|any refund|you request)|an opportunity|a chance|a reasonable (?:opportunity|time|chance))\\b',
  ],
  all: ['refund|fix|resolve|remedy|problem|issue|fault|correct'],
  not: [
    'legal action|lawsuit|arbitrat|court|infring|dispute (?:with|between)|privacy|\\bfirst name',
    '{wont} (?:be )?refund',
  ],
  note: 'What the customer has to do before a refund is spoken of.',
  example: 'Please contact us first, so that we can fix the problem before a refund is made.',
});
