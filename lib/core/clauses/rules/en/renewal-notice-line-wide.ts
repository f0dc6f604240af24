import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-notice-line-wide',
  kind: 'renewal.notice',
  cues: [
    'drop you a line',
    'warning of',
    'look out for',
    'made known',
    'push notification',
    'ahead of your',
    'before the trial',
    'day before',
    'weeks ahead',
    'days ahead',
    'line about',
  ],
  any: [
    '\\bdrop you a (?:line|note|message)\\b|\\b(?:warning|word) of (?:a |any |the )?(?:price|rise|increase|renewal|new)',
    '\\blook out for (?:our|an|the|a) (?:e-?mail|letter|message|reminder)',
    '\\b(?:price|fee|rate|tariff)[a-z ]{0,14}\\b(?:are|is|be) made known\\b',
    '\\b(?:notification|message|e-?mail|text|letter|reminder)\\b[^;.]{0,40}\\b(?:the day|a day|{span}) (?:before|ahead|prior)\\b[^;.]{0,40}\\b(?:trial|renew|charge|expir|end|year|term|payment)',
    '{span} (?:before|ahead of) (?:your|the|each) (?:year|expiry|renewal|term|plan|licen[cs]e|trial)[^;]{0,40}\\b(?:we|you)\\b[^;]{0,30}\\b(?:e-?mail|write|drop|send|text|get|receive|hear|call)',
  ],
  all: ['renew|trial|price|rise|increase|expir|year is up|plan|subscription|charge|rate|fee'],
  not: ['parcel|exam|\\byou must|terms\\b|refund'],
  near: '{span}',
  note: 'Word ahead, in the words of a letter.',
  example: 'We drop you a line a month before your year is up.',
});
