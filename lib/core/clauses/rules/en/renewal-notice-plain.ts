import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-notice-plain',
  kind: 'renewal.notice',
  cues: ['notice', 'know', 'notify', 'tell you', 'informing', 'telling'],
  any: [
    '\\b(?:let(?:ting)?|tell(?:ing)?|inform(?:ing)?|notify(?:ing)?|warn(?:ing)?) you\\b[^;]{0,40}?\\b(?:if|when|before|about|of|whenever|that)\\b[^;]{0,30}?\\b(?:prices?|fees?|rates?|dues)\\b[^;]{0,24}?\\b(?:chang|increas|ris|go up|goes up|differ)',
    '\\b(?:prices?|fees?|rates?|dues|charges)\\b[^;]{0,60}?\\b(?:giving|with|upon|after|subject to|by giving)\\b[^;]{0,24}?\\b(?:adequate|reasonable|prior|advance|due|proper|sufficient|written|early) (?:and [a-z]{3,12} )?notice\\b',
    '\\b(?:taxes|fees|charges|rates)\\b[^;]{0,120}?\\b(?:may|will|can) not (?:be able to |always )?(?:provide|give|send)(?: you)?(?: any| with)? (?:prior |advance )?notice\\b',
  ],
  not: [
    '^if we (?:notify|tell|inform)',
    '\\byou (?:must|shall|should|agree to|will|need to) (?:give|provide|notify|tell|inform)',
    'terminat|cancel(?:lation)? (?:fee|charge)',
    'tax(?:es)? (?:law|office)|currency|exchange rate',
    'late fee|failed|overdue',
    'change[ds]? (?:to )?(?:these|the|our) (?:terms|agreement)',
  ],
  example: 'We will tell you in good time if our prices change.',
});
