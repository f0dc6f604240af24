import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-other-words-liability-wide',
  kind: 'risk.liability',
  cues: [
    'to blame',
    'most we',
    'guide only',
    'no claim',
    'answer for',
    'at your risk',
    'our limit',
    'only ever',
    'nobody answers',
  ],
  any: [
    "\\b(?:not|n't|never) (?:be )?to blame\\b|\\b(?:not|n't|never) answer for\\b",
    '\\b(?:most|maximum|all) (?:we|you|that we) (?:will|can|shall)? ?(?:ever )?(?:pay|owe|get|recover|claim)\\b',
    '\\bno claims? (?:arises?|can be made|may be made|shall arise|exists?)\\b(?![^;.]{0,20}refund)|\\bguide only\\b',
    "\\bat (?:your|their|one's) risk\\b",
  ],
  not: ['\\bsave\\b|\\?$|refund'],
  note: 'No answer for harm, in other words.',
  example: 'The most we will ever pay you is one year of fees.',
});
