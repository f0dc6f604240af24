import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-price-change',
  kind: 'renewal.price',
  cues: ['price', 'pricing', 'fee', 'rate', 'tariff', 'dues', 'renew', 'will increase', 'may increase'],
  any: [
    '\\b(?:we|us|company|provider|google|[a-z]{1,20}(?:, inc\\.?,?)?)\\b[^;]{0,70}\\b(?:may|might|can|reserves?|right to|will)\\b[^;]{0,70}\\b(?:change|modify|adjust|increase|raise|revise|alter|update|amend|vary|decrease|reduce)\\b[^;]{0,60}\\b(?:prices?|pricing|fees?|rates?|charges? (?:for|of)|cost of)\\b(?! (?:and|or) (?:terms|conditions) of use)',
    '\\b(?:prices?|pricing|fees?|rates?)\\b[^;]{0,60}\\b(?:may|might|can|could|are|is|will|to|shall)(?: be)?(?: [a-z]{1,20}){0,3} (?:vary|change[ds]?|increase[ds]?|adjust(?:ed|ment)?|subject to (?:change|revision|increase|adjustment)|modif(?:y|ied)|revised|updated|differ|amended|higher|go up|rise)\\b',
  ],
  all: ['price|pricing|fee|rate|dues|increase|change|[£$€]'],
  not: [
    'withdraw',
    '(?:\\ba|\\bthe|eur|usd|\\d|") change fee\\b',
    'rate limit|tax rate',
    "\\b(?:if|should) you (?:(?:do not|don't) (?:wish|agree|accept|want|like|consent)|disagree)[^;]{0,200}\\b(?:cancel|unsubscrib|terminate)",
    'items?\\b',
    'product',
    '^(?!if |when |where )(?:[a-z., ]{0,40})?(?:will|shall) (?:also |always )?(?:notify|inform|provide|give|send|e-?mail)\\b',
    'by membership plan',
  ],
  example: 'We may change the price of the plan from time to time.',
});
