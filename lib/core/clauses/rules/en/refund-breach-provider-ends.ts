import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-breach-provider-ends',
  kind: 'refund.breach',
  cues: ['refund', 'credit', 'reimburse', 'compensat'],
  any: [
    "\\b(?:if|where|when|should|in the event(?: that)?|because) (?:we|us|our [a-z]{1,20}|the (?:company|provider|organi[sz]er|seller|event|service|school|studio|vendor|host|publisher|merchant|app|platform|site|website|product|feature|course|class)|it|(?!you\\b|users?\\b|customers?\\b|subscribers?\\b|members?\\b|trainees?\\b|participants?\\b|the\\b|a\\b|an\\b|your\\b|their\\b|any\\b)[a-z]{3,15}(?:\\.[a-z]{2,3})?(?:,? inc\\.?| llc| ltd)?)(?: (?!you\\b)[a-z,'()]{1,20}){0,6} (?:terminate|discontinue|cancel|stop|suspend|cease|end|withdraw|close|remove|postpone|shut down|fail|breach|are unable|is unable|cannot|can't|do not (?:deliver|provide|meet)|make a material|reduce)s?\\b[^;]{0,170}\\b(?:we|you|your|users?|customers?|members?|participants?|registrants?|google|company|full|prorated|pro-rata|a)\\b[^;]{0,50}\\b(?:refund|credit|reimburse|compensat)",
    '\\b(?:refund|credit|reimburse|compensat)[a-z]{0,20}\\b[^;]{0,120}\\b(?:if|where|when|in the event(?: that)?) (?:we|the (?:company|provider|organi[sz]er|seller|event|service|school|course|class))\\b(?: [a-z]{1,20}){0,4} (?:terminate|discontinue|cancel|stop|suspend|cease|end|close|fail|breach|are unable|is unable|cannot|is cancel|are cancel|do not|does not)',
    '\\b(?:outage|downtime|interruption|unavailab[a-z]{1,20}|technical (?:issue|failure|problem|error|fault)s? (?:on our|of our|within our|caused by (?:us|our)|attributable|preventing|that prevents?|prevents?)|(?:platform|system|server) (?:error|fault|failure|issue|problem)s?|service level|sla|uptime|malfunction|major failure|our (?:own )?(?:error|fault|failure|mistake|side|end)|failure attributable|not (?:able|available)|billing error|without (?:specific )?cause|before such removal|falsely)\\b[^;]{0,130}\\b(?:refund|credit(?!s? card)|reimburse|compensat|exten(?:t|s)ion)',
    '\\b(?:refund|credit(?!s? card)|reimburse|compensat)[a-z]{0,20}\\b[^;]{0,130}\\b(?:outage|downtime|interruption|unavailable|technical (?:failure|error)s?|service level|uptime|major failure|(?:was|is|were|are) not (?:available|usable)|our (?:own )?(?:error|fault|failure|mistake|side|end)|failure attributable|fail(?:s|ed)? to (?:deliver|provide|perform)|{wont} (?:deliver|provided|supplied|delivered)|duplicate charge)',
    '\\b(?:event|course|class|show|visit|session|workshop|tournament|delivery|trip)\\b[^;]{0,60}\\b(?:is|are|be|gets?) (?:cancel+ed|postponed|called off|rescheduled)[^;]{0,90}\\b(?:refund|credit|reimburse)',
    '\\b(?:extended |significant |prolonged )?(?:downtime|outages?)\\b[^;]{0,150}\\bcredit',
    '\\bterminate your (?:access|account|subscription|membership)[^;]{0,40}without (?:specific |good )?(?:cause|reason)[^;]{0,200}refund',
    '\\b(?:charged|billed) (?:more than once|twice|in error|incorrectly)[^;]{0,140}\\brefund|\\brefund[^;]{0,60}\\b(?:charged|billed) (?:more than once|twice|in error|incorrectly)',
    '\\b(?:rescheduled or credited|repaired or replaced|replacement or refund)\\b',
    '\\b(?:entitled to|receive|issue|apply|provide|eligible for)(?: you)?(?: with)?(?: an?| any)? service credits?\\b',
  ],
  not: [
    'no liability|nor any obligation|sole and exclusive remedy|fees from us|gift card balance|prepay|expire|bonus|ads?\\b',
    'chargeback|installment|notify apple|conform to any',
    '{wont} (?:be )?(?:[a-z]{1,20},? ){0,6}(?:refund|credit|reimburse|compensat|liable)',
    '\\bno (?:refund|credit|compensation)',
    'without (?:any )?(?:refund|compensation|liability)',
    'non-?refundable',
    "\\bif you (?:violate|breach)|your breach|for the user's breach|violation",
    'chargeback',
    'case-by-case',
    'your (?:credit|bank)',
    '\\bif (?:you|users?|subscribers?|customers?|members?)\\b(?: [a-z]{1,20})? (?:cancel|withdraw|terminate)',
    'forgot to cancel',
  ],
  example: 'If we discontinue the service, we refund the months that are left.',
});
