import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-charge-when',
  kind: 'renewal.charge',
  cues: [
    'charged',
    'billed',
    'charge',
    'bill you',
    'direct debit',
    'payment',
    'billing',
    'debited',
    'collected',
    'invoice',
  ],
  any: [
    '\\b(?:charg(?:e|ed|es)|bill(?:ed)?|debit(?:ed)?|payments?|collected|taken|deduct(?:ed)?|renewal)\\b[^.;]{0,80}\\b(?:within|no earlier than|up to|not earlier than|at least|approximately)\\b[^.;]{0,10}{duration}[^.;]{0,30}\\b(?:before|prior|of the end|preceding|in advance)\\b',
    '\\b(?:charged|billed|charge(?:s)? (?:you|your)|bill (?:you|your)|debited|collected|invoiced?|taken|payable|due)\\b[^.;]{0,80}\\b(?:at|on|upon|in advance|before|for each|each|every|from)\\b[^.;]{0,30}\\b(?:beginning|start|first day|renewal date|billing date|each (?:billing|scheduled|month|term|renewal|period|year|subscription|week)|billing cycle|(?:scheduled|specific|next|same|your|the) (?:billing|payment|renewal|scheduled)? ?(?:date|day)|anniversary|renewal\\b|in advance|month in advance|relevant intervals|confirmation of purchase|day you (?:place|sign|subscribe))',
    '\\b(?:initial|first|subsequent|next|subscription) (?:subscription )?(?:charge|payment|billing|fee)s?\\b[^.;]{0,40}(?:(?:occurs?|is|will|are|due|on|charged)\\b[^.;]{0,60}\\b(?:when|on|date|trial ends|day|immediately|cycle|start|end)|: (?:on|each))',
  ],
  all: ['charg|bill|pay|invoic|debit|collect|deduct'],
  not: [
    'free of charge',
    '\\bcharged (?:automatically )?when (?:the|your) (?:free )?trial',
    'notice',
    'deliver',
    'non-?refundable once|fee change|choose to cancel',
  ],
  near: '(?:within|no earlier than|not earlier than|up to)\\b[^.;]{0,10}{duration}',
  example: 'The fee is charged at the beginning of each billing cycle.',
});
