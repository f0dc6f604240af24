import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-price-at-renewal',
  kind: 'renewal.price',
  cues: ['price', 'pricing', 'fee', 'rate', 'tariff', 'dues', 'renew', 'will increase', 'may increase'],
  any: [
    '\\b(?:then[- ](?:current|applicable|prevailing|effective|in effect)|prevailing|(?:price|rate|fee)s? (?:then )?in effect|(?:price|rate|fee)s? at the time of renewal|current (?:price|rate|list price) at)\\b[^;]{0,40}\\b(?:prices?|pricing|rates?|fees?|charges?|tariff|cost)\\b',
    '\\b(?:price|rate|fee|charge)s? (?:at the time of|in effect (?:at|on|when)) (?:the |your |each )?(?:renewal|time)',
  ],
  all: ['price|pricing|fee|rate|dues|increase|change|[£$€]'],
  example: 'The plan renews at the then-current rate.',
});
