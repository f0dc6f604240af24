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
    '\\bmay (?:ask|require|request) (?:you )?(?:to provide|for|that you provide)?[^;]{0,60}\\b(?:proof|evidence|documentation|following|verification|additional information)',
    '\\b(?:relevant|supporting|any) (?:documentation|evidence|documents|proof)\\b',
    '\\brequest must include\\b',
    '\\bproof (?:is )?required',
    '\\bverify (?:usage|your|the) [^;]{0,40}refund',
  ],
  not: [
    '\\bwe (?:will |shall )?(?:provide|include|supply|send)',
    'without your refund|{wont} provide',
    '\\b(?:complaint form|claim form|rewards?|qualifying transaction)\\b',
    '\\b(?:identity|age|student|copyright|infring|dmca|court|arbitrat|claimant|tax|law enforcement|eligibility for the student)\\b',
    '^you must provide (?:us )?(?:with )?(?:accurate|current|a valid)',
    'refund[^;]{0,40}to (?:the|your) (?:original|credit|bank)',
  ],
  example: 'Please provide your order number and a receipt.',
});
