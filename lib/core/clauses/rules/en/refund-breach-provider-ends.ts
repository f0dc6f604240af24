import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-breach-provider-ends',
  kind: 'refund.breach',
  cues: ['refund', 'credit', 'reimburse', 'compensat', 'money back', 'is down', 'goes down'],
  any: [
    "\\b(?:if|where|when|should|in the event(?: that)?|because) (?:we|us|our [a-z]{1,20}|the (?:company|provider|organi[sz]er|seller|event|service|school|studio|vendor|host|publisher|merchant|app|platform|site|website|product|feature|course|class)|it|(?!you\\b|users?\\b|customers?\\b|subscribers?\\b|members?\\b|trainees?\\b|participants?\\b|the\\b|a\\b|an\\b|your\\b|their\\b|any\\b)[a-z]{3,15}(?:\\.[a-z]{2,3})?(?:,? inc\\.?| llc| ltd)?)(?: (?!you\\b)[a-z,'()]{1,20}){0,6} (?:terminate|discontinue|cancel|stop|suspend|cease|end|withdraw|close|remove|postpone|shut down|fail|breach|are unable|is unable|cannot|can't|do not (?:deliver|provide|meet)|make a material|reduce)s?\\b[^;]{0,170}\\b(?:we|you|your|users?|customers?|members?|participants?|registrants?|google|company|full|prorated|pro-rata|a)\\b[^;]{0,50}\\b(?:refund|credit|reimburse|compensat)",
    '\\b(?:refund|credit|reimburse|compensat)[a-z]{0,20}\\b[^;]{0,120}\\b(?:if|where|when|in the event(?: that)?) (?:we|the (?:company|provider|organi[sz]er|seller|event|service|school|course|class))\\b(?: [a-z]{1,20}){0,4} (?:terminate|discontinue|cancel|stop|suspend|cease|end|close|fail|breach|are unable|is unable|cannot|is cancel|are cancel|do not|does not)',
    '\\b(?:event|course|class|show|visit|session|workshop|tournament|delivery|trip)\\b[^;]{0,60}\\b(?:is|are|be|gets?) (?:cancel+ed|postponed|called off|rescheduled)[^;]{0,90}\\b(?:refund|credit|reimburse|money back)',
    '\\bterminate your (?:access|account|subscription|membership)[^;]{0,40}without (?:specific |good )?(?:cause|reason)[^;]{0,200}refund',
  ],
  not: [
    'chargeback|installment|notify apple|conform to any',
    '{wont} (?:be )?(?:[a-z]{1,20},? ){0,6}(?:refund|credit|reimburse|compensat|liable)',
    '\\bno (?:refund|credit|compensation)',
    'without (?:any )?(?:refund|compensation|liability)',
    'non-?refundable',
    "\\bif you (?:violate|breach)|your breach|for the user's breach|violation",
    'chargeback',
    'case-by-case',
    'become disabled|disability|\\bdie\\b|death',
    "\\brefunds? (?:are|is|will|can|may)(?: [a-z]{3,12})?(?: not\\b|n't)|\\brefunds? cannot",
    'your (?:credit|bank)',
    'forgot to cancel',
  ],
  example: 'If we discontinue the service, we refund the months that are left.',
});
