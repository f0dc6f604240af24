import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-process-request',
  kind: 'refund.process',
  cues: ['refund', 'money back', 'reimburse', 'withdraw', 'cancellation request'],
  any: [
    '\\b(?:contact|e-?mail|write to|reach out|reach|call|message|get in touch|inform us|notify us|send us|submit|open|raise|complete|fill (?:in|out)|through|via|by (?:e-?mail|contacting|calling|emailing|navigating|visiting|submitting|filling))\\b[^;]{0,110}\\b(?:for|to request|to (?:get|obtain|claim|ask for|receive|seek|start)|request(?:ing)?|your|about|regarding|with)\\b[^;]{0,40}\\b(?:refunds?|money back|reimbursement|withdrawal form)\\b',
    '\\brefund requests?\\b[^;]{0,60}\\b(?:must|should|can|may|shall|will|are to|need to|only)\\b[^;]{0,40}\\b(?:sent|submitted|made|directed|requested|emailed|e-mailed|raised|in writing|through|via|by e-?mail|contact)',
    '\\b(?:request|ask for|claim|submit|apply for|get|obtain|receive)\\b[^;]{0,60}\\brefunds?\\b[^;]{0,90}\\b(?:by (?:e-?mail|contacting|calling|emailing|navigating|visiting|submitting|filling|sending|clicking|going|writing|opening|phone|post)|through|via|from (?:apple|google|the (?:seller|store|app)|them|our)|on (?:our|the|your)|in (?:your|the|our)|at [a-z0-9+_.-]{1,20}@|using|directly)\\b',
    '\\b(?:submit|send|direct)[^;]{0,30}\\b(?:refund|cancellation) requests?\\b',
    '\\b(?:complete|send|use|fill|submit)\\b[^;]{0,50}\\b(?:withdrawal|cancellation) form\\b',
  ],
  not: [
    '\\b(?:refunds?|requests?)\\b[^;]{0,30}\\b(?:must|should|need to|can|may|has to|have to) be (?:made|submitted|received|requested)[^;]{0,70}within {duration}(?!.{0,60}(?:\\bby\\b|\\bvia\\b|through|e-?mail))',
    '\\bif (?:you )?(?:cancel|are) [^;]{0,60}within the first',
    'no refunds?',
    '(?:may|can) request a (?:full |partial )?refund (?:within|if|for|in)\\b(?!.{0,80}(?:contact|e-?mail|support))',
    'are still without',
    'as long as you have not|if you qualify|must contact [^;]{0,30}within {duration}',
  ],
  noParams: true,
  example: 'Refund requests must be sent through the help form.',
});
