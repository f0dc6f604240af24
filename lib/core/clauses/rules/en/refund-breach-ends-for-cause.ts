import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-breach-ends-for-cause',
  kind: 'refund.breach',
  cues: ['terminat', 'breach'],
  any: [
    '\\b(?:you|customer|client|subscriber|user)s? terminates?\\b[^;]{0,60}?\\b(?:breach|cause|our failure)\\b[^;]{0,90}?\\b(?:entitled|receive|refund|get)\\b[^;]{0,40}?\\brefund',
    '\\b(?:any )?(?:such )?terminations? by (?!you\\b|(?:the )?(?:customer|client|user|subscriber|member|buyer)\\b)[a-z]{2,20}\\b[^;]{0,40}?\\b(?:entitles?|gives?|leads? to|results? in)\\b[^;]{0,60}?\\brefund',
    '\\b(?:permit|allow) (?:you|customer|the customer|client) to terminate\\b[^;]{0,90}?\\brefund',
    "\\brefund\\b[^;]{0,160}?\\bbecause of (?!your\\b)[a-z' ]{2,24} (?:termination|closure|breach|withdrawal)",
    '\\bterminate the affected\\b[^;]{0,60}?\\brefund',
  ],
  not: [
    '{wont} (?:be )?(?:[a-z]{1,14} ){0,4}(?:refund|entitled)',
    '\\bno refund',
    "your (?:own )?breach|customer's breach",
  ],
  example: 'If you terminate for our breach, you will receive a refund of the rest.',
});
