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
    '\\bmay be (?:changes?|amendments?|updates?) (?:to|in|of) (?:these|this|the|our) [^;]{0,20}?(?:{termsPaper}|{offerThing})',
  ],
  not: [
    '\\b(?:you|users?|members?|customers?|subscribers?|buyers?|sellers?|clients?|students?|guests?) (?:also |then )?(?:may|might|can|could|have the right)\\b[^;]{0,60}make',
    'privacy|cookie|copyright',
    '(?:your|user) (?:content|profile|order|booking|account|reservation)',
    '(?:changes?|adjustments?|updates?) to (?:the |our )?(?:prices?|pricing|fees?|rates?|charges?)\\b(?![^;]{0,40}(?:terms|service|feature|plan))',
    'no longer make',
  ],
  example: 'From time to time we may make changes to our terms.',
});
