import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-charge-unpaid-plain',
  kind: 'renewal.charge',
  cues: [
    'rejection',
    'failure of',
    'valid payment',
    'valid designated',
    'unable',
    'unpaid',
    'each billing cycle',
    'payable in advance',
    'each renewal',
    'disconnect',
  ],
  any: [
    '\\b(?:suspend|terminate|cancel|restrict|disconnect|pause|stop)\\b[^;]{0,90}?\\b(?:fail to (?:provide|keep|maintain)|no|unable(?: for any reason)? to (?:bill|charge|collect|take))\\b[^;]{0,40}?\\b(?:payment|charge|fee|card|bill)',
    '\\b(?:suspend|terminate|cancel|restrict|pause|stop)\\b[^;]{0,120}?\\b(?:due but unpaid|amounts? (?:is|are) (?:due|unpaid|overdue)|unpaid (?:amounts?|fees|balances?|invoices?))\\b',
    '\\b(?:suspend|terminate|cancel|restrict|pause)\\b[^;]{0,60}?\\b(?:rejection|refusal|failure) of (?:any |a |the )?(?:credit |debit )?(?:card|payment|charge)s?\\b',
    '\\b(?:accumulate|aggregate|collect|combine)\\b[^;]{0,40}?\\bcharges\\b[^;]{0,80}?\\b(?:billing cycle|billing period|each month|end of)',
    '\\b(?:due|payable)(?: and payable)? in advance\\b[^;]{0,60}?\\b(?:term|renewal|period|month|year|cycle)\\b',
    '\\b(?:invoice|bill|charge|amount)s?\\b[^;]{0,60}?\\b(?:remains?|is|are|stays?) (?:unpaid|overdue|outstanding)\\b[^;]{0,120}?\\b(?:disconnect|suspend|restrict|stop|pause|cut off)',
  ],
  not: [
    '(?<!\\bno )refund(?!able)|deposit|tax(?:es)?\\b',
    'liab|arbitrat',
    '{wont} (?:suspend|disconnect)',
    '\\border\\b(?! to\\b)|booking|goods',
  ],
  noParams: true,
  example: 'We may suspend the plan if you fail to provide a valid payment method.',
});
