import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-proof',
  kind: 'refund.condition',
  cues: [
    'refund',
    'request',
    'include',
    'provide',
    'proof',
    'evidence',
    'screenshot',
    'receipt',
    'order number',
    'verification',
  ],
  any: [
    "\\brefund[a-z]{0,20}\\b[^;]{0,120}\\b(?:include|provide|provid[a-z]{1,20}|submit|attach|enclose|with|state|supply|show)\\b(?: [a-z']{1,20},?){0,8} (?:order (?:number|id)|transaction (?:id|number|date)|purchase (?:information|details|date|receipt)|receipt|proof|invoice|screenshots?|evidence|explanation|documentation|registered e-?mail|account (?:e-?mail|information|details)|(?:order|subscription|purchase|transaction|contact|account|service) (?:or [a-z]{1,20} )?details|brief explanation|e-?mail address|reason for)",
    "\\b(?:include|provide|submit|attach|enclose|with your|quote|supply)\\b(?: [a-z']{1,20},?){0,8} (?:order (?:number|id)|transaction (?:id|number)|purchase (?:information|receipt)|proof|evidence|invoice number|screenshots?|photos?|photographs?|booking reference|booking number)\\b",
    "\\b(?:we(?:'ll| will)? need|must|need to|will need to|have to|are required to|may ask you to|should) (?:provide|submit|include|show|present|supply|your|an?)\\b(?: [a-z']{1,20},?){0,8} (?:proof|evidence|screenshots?|receipt|documentation|order (?:number|id)|verification|medical|certificate)",
  ],
  not: [
    '{wont} provide',
    '\\b(?:identity|age|student|copyright|infring|dmca|court|arbitrat|claimant|tax|law enforcement|eligibility for the student)\\b',
  ],
  example: 'Please provide your order number and a receipt.',
});
