import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-change-make-changes',
  kind: 'risk.unilateral-change',
  cues: [
    'changes to',
    'change to',
    'modifications to',
    'amendments to',
    'revisions to',
    'updates to',
    'alterations to',
    'adjustments to',
    'changes in',
  ],
  any: [
    '(?<!\\byou )\\b(?:may|might|can|could|(?:reserve|retain|keep|ha)(?:s|ve|es)? (?:the |its |our )?(?:sole |absolute |full )?right(?:,? [a-z ]{3,40},?)? to|(?:is|are) (?:free|entitled) to)\\b[^;]{0,60}?\\bmake (?:any |such |other |material |further |reasonable |minor |occasional )*(?:changes?|modifications?|amendments?|revisions?|updates?|alterations?|adjustments?|additions?)\\b[^;]{0,20}? (?:to|in|of)\\b[^;]{0,50}?(?:{termsPaper}|{offerThing})',
  ],
  example: 'From time to time we may make changes to our terms.',
});
