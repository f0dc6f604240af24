import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-change-limits-and-stock',
  kind: 'risk.unilateral-change',
  cues: [
    'subject to change',
    'immediate effect',
    'may change',
    'discretion',
    'prices',
    'pricing',
    'limits',
    'take effect',
    'effective',
  ],
  any: [
    '\\b(?:descriptions?|specifications?|availability|products?|services?|offers?|features?|plans?|designs?)\\b[^;]{0,50}?\\b(?:and|or|,) (?:the |our )?(?:[a-z]{3,14} )?(?:prices?|pricing|fees|rates)\\b[^;]{0,30}?\\b(?:is|are) subject to change',
    '\\b(?:products?|services?|offers?|plans?|features?) (?:and|or) (?:the |our |their )?(?:prices?|pricing|fees)\\b[^;]{0,30}?\\b(?:may|can|could) (?:change|vary|be changed)',
    '\\b(?:periods?|offers?|promotions?|campaigns?|trials?|terms?)\\b[^;]{0,20}? (?:may|can|might) be (?:shortened|extended|withdrawn|ended|cut)[^;]{0,40}?\\bdiscretion',
    '\\b(?:adjust|change|modify|vary|revise|alter)\\b[^;]{0,20}?\\b(?:prices?|pricing|fees|rates)(?:,| and| or)[^;]{0,30}?\\b(?:products?|availability|services?|features?|offers?|plans?|benefits?|promotions?|terms|specifications?)\\b[^;]{0,60}',
    '(?<!\\byou )\\b(?:may|can|(?:reserve|retain|ha)(?:s|ve|es)? the right to)\\b[^;]{0,40}?\\b(?:implement|enforce|define|set)\\b[^;]{0,60}?\\b(?:usage |use |appropriate |daily |monthly |fair[- ]use |rate )?(?:limits?|caps?|quotas?|restrictions?)\\b',
    '\\b(?:modifications?|changes?|amendments?|updates?)\\b[^;]{0,30}? (?:will |shall )?(?:take|have|has|takes) immediate effect\\b',
    '\\b(?:content|titles?|items?|features?|products?|songs?|shows?|books?|games?|lessons?)\\b[^;]{0,40}? (?:may|can|might) be (?:added|removed|withdrawn|made unavailable)\\b[^;]{0,120}?\\bdiscretion',
    '\\b(?:changes?|amendments?|revisions?|updates?)\\b[^;]{0,60}?\\b(?:take effect|effective|apply|in force)\\b[^;]{0,20}?\\b(?:immediately|at once|from the (?:moment|date)|as soon as|when)\\b[^;]{0,30}?\\b(?:placed|published|shown|made public|online|on (?:our|the|this) (?:web)?site)',
  ],
  not: [
    '\\b(?:you|users?|members?|customers?|sellers?|organi[sz]ers?) (?:may|can|might|have the right)\\b[^;]{0,60}(?:set|adjust|change|define)',
    'privacy|cookie|copyright|tax(?:es)? (?:law|rule)',
    'price (?:changes?|increases?)',
    'delivery (?:date|time)|estimates? only',
  ],
  example: 'Product descriptions and prices are subject to change at any time.',
});
