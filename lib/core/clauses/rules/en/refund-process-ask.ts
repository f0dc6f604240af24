import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-process-ask',
  kind: 'refund.process',
  cues: ['refund', 'money back', 'reimburse', 'withdraw', 'cancellation request'],
  any: [
    '\\b(?:would like|want|need|seek|qualify for|eligible for|entitled to|believe you (?:are|qualify)[a-z ]{0,20}) (?:a |your |any )?(?:[a-z]{1,20} )?(?:refund|money back)\\b[^;]{0,40}[,:]? (?:please |simply |just |you (?:must|can|may|should|need to) )*(?:contact|e-?mail|write|send|submit|open|go|visit|fill|complete|call|reach|click|log|sign|use)\\b',
  ],
  noParams: true,
  example: 'Select "I want a refund", pick a reason and submit.',
});
