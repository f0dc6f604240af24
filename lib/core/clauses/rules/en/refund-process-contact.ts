import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-process-contact',
  kind: 'refund.process',
  cues: ['refund', 'money back', 'money-back', 'withdrawal', 'cancellation right', 'returns'],
  cuesIn: 'context',
  any: [
    '^(?:please |just |simply |to [^,]{3,60}, (?:please )?|if [^,]{5,110}, (?:please |just |simply |you (?:can|may|should|must) )?|(?:you|customers|users|members) (?:can|may|should|must|will need to|need to) (?:also )?|alternatively,? (?:you (?:can|may) )?)?(?:contact|e-?mail|reach out|write|call|send|submit|open|raise|notify|inform|fill|complete|get in touch|visit|log ?in|provide us)\\b[^;]{0,90}(?:\\bus\\b|\\bour\\b|support|customer (?:service|care)|team|@|ticket|form|request|in writing|desk|portal|page)',
    '\\b(?:all |any )?(?:cancell?ations?|requests|refund requests|returns)\\b[^;]{0,40}\\bmust be (?:made|sent|submitted|in writing)',
    '\\byou (?:can|may|must) (?:inform|notify|tell) us of your decision',
  ],
  not: [
    'questions? (?:about|regarding|concerning|on|or concerns|with respect to)|any (?:further )?questions|for (?:any )?(?:questions|enquir|inquir|more information|further information|assistance with)|need (?:any )?help',
    "\\b(?:you|we|customers) (?:cannot|can't|will not|won't|may not|do not need|don't need)\\b",
    'to (?:cancel|stop|end|turn off) (?:your|the|a|auto)',
    'their (?:bank|card)|your bank|card issuer',
    'unsubscribe|privacy',
    'reschedul(?!ed)',
    'charge ?back|cancel for you|disputes?\\b|before (?:completing|making|placing|purchasing)|concerns? (?:about|regarding)|appeal|activated|investigate',
    '^visit (?:our|the) (?:website|homepage)\\.?$',
    'learn more|find out more|read more',
  ],
  context: ['refund|money[- ]back|withdrawal|cancell?ation right|returns?\\b'],
  noParams: true,
  note: 'Under a heading about refunds the way to reach the provider is the way to ask.',
  example: 'Please write to our support team.',
});
