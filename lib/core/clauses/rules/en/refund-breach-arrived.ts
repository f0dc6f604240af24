import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-breach-arrived',
  kind: 'refund.breach',
  cues: ['arriv', 'replace', 'repair', 'pay you back', 'refund', 'down for', 'offline', 'out of service'],
  any: [
    "\\b(?:arriv(?:ed|es)|came|comes|delivered|received)\\b[^;]{0,40}\\b(?:broken|damaged|faulty|defective|wrong|incomplete|spoiled|late)\\b[^;]{0,60}\\b(?:we(?:'ll| will| shall)?|you(?:'ll| will)? get|you are) (?:[a-z]{3,12} )?(?:replace|repair|refund|pay|send|exchange|credit|money|a (?:new|refund|replacement)|entitled)",
    '\\b(?:broken|damaged|faulty|defective|wrong|missing|spoiled)\\b[^;.?]{0,30}\\?[^;]{0,60}\\b(?:replace|refund|pay you back|money|credit|exchange)',
    '\\b(?:replace|repair|exchange)s? (?:it|them|the [a-z]{3,12}|your [a-z]{3,12}) or (?:refund|pay|return|give|credit|reimburse)',
    '\\b(?:down|offline|out of service|unreachable|unavailable)\\b[^;]{0,20}\\b(?:more|longer) than\\b[^;]{0,60}\\b(?:we|you)\\b[^;]{0,20}\\b(?:add|extend|credit|refund|get|pay|give|receive)',
  ],
  not: [
    '{wont} (?:be )?(?:[a-z]{1,14} ){0,3}(?:refund|replace|repair|pay|credit)',
    '\\byou (?:must|shall|have to|agree to|will) (?:replace|repair|pay)|exclusive remedy|sole remedy|liab',
  ],
  note: 'What came broken or stood still is made good.',
  example: 'If the lamp came damaged, we will refund it.',
});
