import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-process-arrival',
  kind: 'refund.process',
  cues: ['refund', 'reimburs', 'repay', 'credit', 'money', 'processing time', 'request'],
  any: [
    '\\b(?:refunds?|reimbursements?|repayments?|money)\\b[^;]{0,60}?\\b(?:process|issue|pa(?:y|id)|made|credit|sent|appear|show|reach|arriv|tak|reflect|post|complet|return|land|back)[a-z]{0,4}\\b[^;]{0,50}?\\b(?:within|in|up to|allow|takes?|after|no later than|about|between|another) (?:[a-z]{2,14} ){0,2}{duration}',
    '\\b(?:allow|takes?|expect)\\b (?:[a-z]{2,14} ){0,3}{duration}[^;]{0,60}\\b(?:refunds?|money|credit|bank|card|to (?:appear|show|reflect))\\b',
    '\\b(?:refund |cancell?ation )?(?:requests?|claims?)\\b[^;]{0,50}\\b(?:processed|reviewed|answered|handled|acknowledged|assessed|decided)\\b[^;]{0,30}\\b(?:within|in) (?:[a-z]{1,20} ){0,2}{duration}',
    '\\bwe\\b[^;,]{0,40}\\b(?:reply|respond|answer|decide|process|repay|reimburse)\\b[^;,]{0,40}\\b(?:within|in) (?:[a-z]{2,14} ){0,2}{duration}',
    '\\bprocessing times?\\b[^;]{0,30}\\b(?:vary|varies|depend|may|can)',
    '\\brefunds?\\b[^;]{0,40}\\b(?:delayed|take longer|take some time|take several|may take|can take|promptly|as soon as possible|without undue delay|immediately)\\b',
  ],
  all: ['refund|reimburs|request|credit|money|process|repay|claim'],
  not: [
    '\\b(?:you|must|customers?|members?)\\b[^;,]{0,30}\\b(?:request|ask|contact|cancel|apply|submit|claim|return|withdraw|tell)[a-z]{0,5}\\b[^;]{0,50}\\b(?:within|inside|in|no later than) (?:the first )?{duration}(?![^;]{0,80}{duration})',
    '{wont} (?:be )?(?:issue|offer|provide|consider|refund|eligible|give)[a-z]{0,20}\\b(?!.{0,40}until)',
    'no refunds?\\b|non-?refundable|guarantee|eligible',
    'credit(?:s|ed)? (?:card|expire|are valid|is valid)|privacy|personal data|dispute|\\binvoices?\\b',
    '{duration}[^;]{0,16}(?:of|from|after) (?:your |the |a )?(?:[a-z]{1,20} )?(?:purchas|joining|enrol|sign|shipping|order)',
  ],
  near: '\\b(?:within|in|takes?|up to|allow|after|no later than)\\b[^;]{0,25}{duration}',
  note: 'When money that comes back arrives, or a request is answered; not by when it must be asked for.',
  example: 'Refunds reach your card within ten business days.',
});
