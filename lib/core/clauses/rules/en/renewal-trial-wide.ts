import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-trial-wide',
  kind: 'renewal.trial',
  cues: [
    'trial',
    'introductory',
    'promotional',
    'promotion',
    'first month',
    'first box',
    'half price',
    'half-price',
    '% off',
    'free week',
    'free month',
    'for a dollar',
    'starter',
    'taster',
    'first',
    'days are over',
    'offer',
  ],
  any: [
    '\\b(?:trial|introductory|promotional|promotion|taster|starter|half[- ]price|free (?:week|month|days|period)|welcome|first (?:month|year|box|lesson|term|three months|week|delivery|period)s?)\\b[^;]{0,110}?\\b(?:converts?|becomes?|turns? into|flips?|moved? (?:to|onto|up)|rolls? (?:into|over)|kicks? in|switch(?:es)? to|transition|starts? (?:paying|billing)|thereafter|after(?:wards| that)|from (?:crate|box|month|the) (?:two|second|second on)|regular|standard|usual|ordinary|normal|full price|full rate|list price|paid (?:plan|membership|subscription))\\b',
    '\\b(?:at the (?:close|end) of|after|when|once)\\b[^;]{0,30}?\\b(?:trial|promotional period|introductory|free (?:week|month|period)|these days|promotion|first (?:year|month|term))\\b[^;]{0,80}?\\b(?:charged?|bill(?:ed)?|pay|moved|renews?|regular|standard|usual|[£$€] ?\\d)',
  ],
  not: ['refund'],
  near: '(?:trial|first|after|for|over)[^;]{0,20}{span}',
  note: 'A first period on easy terms, and what comes after it.',
  example: 'Your free week turns into a paid plan.',
});
