import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-price-in-other-words',
  kind: 'renewal.price',
  cues: [
    'price',
    'rate',
    'dearer',
    'dues are',
    'fees are',
    'fee prevailing',
    'fee in force',
    'fee applicable',
    'our fees',
    'your fee',
    'fare increase',
    'fare change',
  ],
  any: [
    '\\bprices?\\b[^;.]{0,40}\\b(?:rise|move|go up|goes up|may change overnight|follow)\\b[^;.]{0,40}\\b(?:year|rates?|each|every|by [£$€]|and we pass)',
    '\\bat the (?:price|rate) (?:in|on) (?:our|the) (?:list|board|site|page)\\b|\\bat (?:the standard|the regular|the going) (?:price|rate)\\b',
    '\\b(?:price|fee|rate|fare)s? (?:prevailing|in force|current|applicable|valid) (?:on|at) the (?:date|day|time|moment) of (?:the )?renewal\\b',
  ],
  note: 'A price that is another one later.',
  example: 'Registry prices rise most years.',
});
