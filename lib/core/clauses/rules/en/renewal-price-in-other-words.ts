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
    '\\b(?:introductory|starter|promotional) (?:rate|price)\\b[^;.]{0,40}\\bfirst (?:term|year|month)\\b|\\b(?:becomes|gets) dearer\\b',
    '\\b(?:dues|rates?|fees) are reviewed (?:each|every|once)\\b|\\b(?:look at|review|set) our (?:prices|fees|rates) (?:each|every|once)\\b',
    "\\b(?:price|fee|rate|fare)s? (?:prevailing|in force|current|applicable|valid) (?:on|at) the (?:date|day|time|moment) of (?:the )?renewal\\b|\\b(?:should|if) (?:the|our|your) (?:price|fee|rate)s?\\b[^;.]{0,30}\\bchange\\b[^;.]{0,40}\\b(?:warning|days'|notice|heads)",
    '\\b(?:fare|price|fee|rate) (?:increases|rises|changes) (?:are|will be) (?:announced|notified|published)\\b',
  ],
  not: ['{wont} (?:rise|change|go up|move)|exchange rate of the day|refund|room rate'],
  note: 'A price that is another one later.',
  example: 'Registry prices rise most years.',
});
