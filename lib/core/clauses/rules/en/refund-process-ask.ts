import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-process-ask',
  kind: 'refund.process',
  cues: ['refund', 'money back', 'reimburse', 'withdraw', 'cancellation request'],
  any: [
    '\\b(?:would like|want|need|seek|qualify for|eligible for|entitled to|believe you (?:are|qualify)[a-z ]{0,20}) (?:a |your |any )?(?:[a-z]{1,20} )?(?:refund|money back)\\b[^;]{0,40}[,:]? (?:please |simply |just |you (?:must|can|may|should|need to) )*(?:contact|e-?mail|write|send|submit|open|go|visit|fill|complete|call|reach|click|log|sign|use)\\b',
    '\\b(?:must|should|please) (?:notify|inform|write to|mail|e-?mail|contact|send)\\b[^;]{0,140}\\brefund request',
    '\\bto (?:request|claim|submit|ask for) (?:a |your )?(?:cancell?ation (?:and/or|and|or) )?refund:?$',
    '\\b(?:to|wish to|want to|like to) (?:request|ask for|apply for|claim|obtain|get|receive|submit|initiate|process|exercise|withdraw|start|seek)\\b[^;]{0,50}\\b(?:refund|money back|withdrawal|purchase|reimbursement)[^;]{0,90}?(?:[,:]|\\b(?:please|simply|just|you (?:must|can|may|need|will|should)))[^;]{0,20}?\\b(?:contact|e-?mail|write|send|submit|open|go|visit|fill|complete|call|reach|click|log|sign|use|reply|provide|inform|follow|select|tap|raise|create|message|let|communicate|notify|start|do so|get in touch|head)\\b',
    '\\b(?:contact|e-?mail)\\b[^;]{0,70}[a-z0-9+_.-]{1,20}@[a-z0-9.-]{1,20}[^;]{0,60}\\b(?:refund|with your order|subject)',
    '\\b(?:refund button|request a refund|refund request form|refund form)\\b(?!,? (?:if|when|within))',
  ],
  not: [
    '\\bif (?:you )?(?:cancel|are) [^;]{0,60}within the first',
    '{wont} (?:be able to )?request a refund',
    '^(?:if|in case) you (?:cancel|have any questions about (?:this|our) (?:refund )?polic)',
    'no refunds?|non-?refundable',
    '\\bexplain[a-z]{0,20} how (?:to|we)',
    '(?:may|can) request a (?:full |partial )?refund (?:within|if|for|in)\\b(?!.{0,80}(?:contact|e-?mail|support))',
    '\\bcase[- ]by[- ]case|sole discretion',
    '\\bsee (?:our|the) refund',
    'portion of any payment',
    '\\byou must have a\\b',
    'any reason to request|you have {duration} to|be a time when|are still without',
    'subject to the same refund',
    '\\bbased on\\b',
    '(?:lose|lost|waive) (?:your|the) right|ability to (?:request|claim)|\\bentitled to cancel\\b[^;]{0,80}without',
  ],
  noParams: true,
  example: 'To request a refund, write to our billing desk.',
});
