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
    '\\b(?:notification|message|e-?mail|text|letter|reminder)\\b[^;.]{0,40}\\b(?:the day|a day|{span}) (?:before|ahead|prior)\\b[^;.]{0,40}\\b(?:trial|renew|charge|expir|end|year|term|payment)',
  ],
  all: ['renew|trial|price|rise|increase|expir|year is up|plan|subscription|charge|rate|fee'],
  near: '{span}',
  note: 'Word ahead, in the words of a letter.',
  example: "You'll get a reminder two days before the trial runs out.",
});
