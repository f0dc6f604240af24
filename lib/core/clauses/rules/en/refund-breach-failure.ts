import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-breach-failure',
  kind: 'refund.breach',
  cues: ['refund', 'credit', 'reimburse', 'compensat', 'money back', 'is down', 'goes down'],
  any: [
    "\\b(?:outage|downtime|interruption|unavailab[a-z]{1,20}|(?:unable|cannot|not able|can't) (?:to )?(?:access|use|log in)|access (?:was|is|has) not (?:been )?(?:given|provided|delivered|activated)|{wont} (?:been )?(?:delivered|provided|supplied|activated)|technical (?:issue|failure|problem|error|fault)s? (?:on our|of our|within our|caused by (?:us|our)|attributable|preventing|that prevents?|prevents?)|(?:platform|system|server) (?:error|fault|failure|issue|problem)s?|service level|sla|uptime|malfunction|major failure|our (?:own )?(?:error|fault|failure|mistake|side|end)|failure attributable|not (?:able|available)|billing error|without (?:specific )?cause|before such removal|falsely)\\b[^;]{0,130}\\b(?:refund|credit(?!s? card)|reimburse|compensat|exten(?:t|s)ion)",
    '\\b(?:refund|credit(?!s? card)|reimburse|compensat)[a-z]{0,20}\\b[^;]{0,130}\\b(?:outage|downtime|interruption|unavailable|technical (?:failure|error)s?|service level|uptime|major failure|(?:was|is|were|are) not (?:available|usable)|our (?:own )?(?:error|fault|failure|mistake|side|end)|failure attributable|fail(?:s|ed)? to (?:deliver|provide|perform)|{wont} (?:deliver|provided|supplied|delivered)|duplicate charge)',
    '\\b(?:site|service|server|app|platform|system)\\b[^;]{0,12}\\b(?:is|are|was|were|goes) down\\b[^;]{0,80}\\b(?:refund|credit|add|extend)',
    '\\b(?:extended |significant |prolonged )?(?:downtime|outages?)\\b[^;]{0,220}\\bcredit',
    '\\b(?:fault|technical (?:issue|problem|error|fault)|outage|unavailable|unable to access|access (?:problem|issue)|downtime)s?\\b[^;]{0,140}\\b(?:extend|extension|replacement access|restore|additional access|compensat)',
    '\\b(?:rescheduled or credited|repaired or replaced|replacement or refund)\\b',
    '\\b(?:entitled to|receive|issue|apply|provide|eligible for)(?: you)?(?: with)?(?: an?| any)? service credits?\\b',
  ],
  not: [
    'no liability|nor any obligation|sole and exclusive remedy|fees from us|gift card balance|prepay|expire|bonus|\\bads\\b',
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
  example: 'An outage of more than a day entitles you to a refund.',
});
