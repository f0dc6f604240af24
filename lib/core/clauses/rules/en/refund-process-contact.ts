import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-process-contact',
  kind: 'refund.process',
  cues: ['refund', 'money back', 'money-back', 'withdrawal', 'cancellation right', 'returns'],
  cuesIn: 'context',
  any: [
    '^(?:please |just |simply |to [^,]{3,60}, (?:please )?|if [^,]{5,110}, (?:please |just |simply |you (?:can|may|should|must) )?|(?:you|customers|users|members) (?:can|may|should|must|will need to|need to) (?:also )?|alternatively,? (?:you (?:can|may) )?)?(?:contact|e-?mail|reach out|write|call|send|submit|open|raise|notify|inform|fill|complete|get in touch|visit|log ?in|provide us)\\b[^;]{0,90}(?:\\bus\\b|\\bour\\b|support|customer (?:service|care)|team|@|ticket|form|request|in writing|desk|portal|page)',
  ],
  not: [
    'any (?:further )?questions|need (?:any )?help',
    'charge ?back|cancel for you|disputes?\\b|before (?:completing|making|placing|purchasing)|concerns? (?:about|regarding)|appeal|activated|investigate',
    'learn more',
  ],
  context: ['refund|money[- ]back|withdrawal|cancell?ation right|returns?\\b'],
  noParams: true,
  note: 'Under a heading about refunds the way to reach the provider is the way to ask.',
  example: 'Please write to our support team.',
});
