import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-price-wide',
  kind: 'renewal.price',
  cues: [
    'price',
    'fee',
    'fare',
    'rate',
    'dues',
    'pricing',
    'cost',
    'tariff',
    '% off',
    'put our',
    'go up',
    'increase',
    'indexed',
    'charge',
  ],
  any: [
    '\\b(?:prices?|fees?|fares?|rates?|dues|pricing|tariffs?|costs?|subscription price|premiums?|our charges)\\b(?! for (?:late|return))[^;]{0,50}?\\b(?:may|might|can|could|will|are|is|from time to time|usually|sometimes|now and then|do|subject) ?(?:then |also |sometimes |be |to |reasonably |at any time )*(?:increases?|rise|rises|go(?:es)? up|change[sd]?|be changed|be revised|revised|adjusted|adapted|differ(?:ent|s)?|vary|varies|be raised|raised|indexed|higher|reviewed|amended|subject to)\\b',
    '\\b(?:adjust|adapt|raise|increase|revise|change|amend|put|review|set|index)s? (?:up )?(?:(?:the|our|its|your|these) )?(?:[a-z]{3,12} ){0,2}(?:prices?|fees?|fares?|rates?|dues|pricing|tariffs?|what they charge)\\b(?: up)?',
    '\\b(?:list|then[- ]current|standard|usual|regular|ordinary|normal|current|new|full|prevailing) (?:[a-z]{3,12} )?(?:price|rate|prices|rates|fee|tariff|pricing)s?\\b[^;]{0,50}?\\b(?:appl(?:y|ies)|at (?:the|that) time|in (?:effect|force)|kicks? in|is billed|is charged|at (?:renewal|the time)|from then|reaches?)\\b',
    '\\b(?:price|rate) (?:valid|current|applicable|in force|in effect) at (?:the|that) time\\b',
  ],
  not: [
    '\\b(?:taxes?|vat|exchange|currency|shipping|delivery)\\b[^;]{0,30}\\b(?:may|can|will)|\\brefund',
    '\\bchange fees?\\b|rate limits|conversion|foreign exchange|product (?:descriptions|release)|prices?,? (?:and|or)? ?(?:the )?(?:availability of )?products',
    '(?:tutors?|publishers?|creators?|merchants?|vendors?) (?:set|may|can)|acceptable use|vary (?:by|depending on|with) (?:[a-z]{2,12} )?(?:plan|country|region)|sellers? (?:set|may|can)',
  ],
  note: 'The price may be another one later.',
  example: 'We may put our prices up.',
});
