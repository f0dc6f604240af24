import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-price-tariffs',
  kind: 'renewal.price',
  cues: ['tariff', 'charges', 'unit rate', 'pricing'],
  any: [
    '\\b(?:may|can|right to|entitled to|free to)\\b[^;]{0,30}?\\b(?:vary|change|adjust|revise|increase|amend)\\b[^;]{0,60}?\\b(?:tariffs?|unit rates?|standing charges?|service charges|line rental|usage charges|charges (?:for|from|at))\\b',
    '\\b(?:tariffs?|unit rates?|standing charges?|service charges|line rental|usage charges|charges)\\b[^;]{0,60}?\\b(?:may|can|could|might) (?:change|vary|increase|go up|rise|be (?:changed|varied|increased|revised))\\b[^;]{0,40}?\\b(?:time to time|any time|notice|each|every|monthly|yearly|annually)',
  ],
  not: [
    '\\byou (?:may|can) (?:change|vary|switch)',
    'refund|liab|roaming partners|exchange|customs',
    '{wont} (?:vary|change|increase)',
    '\\bterms and conditions\\b[^;]{0,40}(?:vary|change)',
  ],
  example: 'We are entitled to vary the tariff and any standing charges.',
});
