import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-breach-rejects-and-pays',
  kind: 'refund.breach',
  cues: ['refund', 'reimburs', 'repay', 'replace', 'repair', 'credit', 'return'],
  any: [
    '(?<!\\byou )(?<!\\byou (?:can|may) )\\b(?:may|might|can|(?:reserve|retain)s? the right to)\\b[^;]{0,40}?\\b(?:refuse|reject|decline|not accept|cancel|limit)\\b[^;]{0,60}?\\b(?:orders?|bookings?|purchases?|registrations?|enrol+ments?|applications?)\\b[^;]{0,100}?\\b(?:refunding|(?:will|shall) (?:then )?(?:refund|reimburse|repay|return)|will be (?:refunded|reimbursed|repaid))\\b',
    '\\b(?:orders?|bookings?|purchases?|lessons?|visits?|registrations?) (?:that (?:are|is) )?(?:cancel+ed|rejected|declined) by (?!you\\b|the (?:customer|buyer|member|user|guest)\\b)[^;]{0,120}?\\b(?:refund|reimburse|repay|credit)',
    '\\b(?:notify|tell|inform|contact) you (?:of|about) (?:the|any|an|such) (?:error|mistake|fault|change)\\b[^;]{0,100}\\brefund',
    '\\bwe (?:will|shall|always|can|may)?(?: [a-z]{2,10}){0,4} (?:replace|repair|exchange|make good)\\b[^;]{0,30}\\b(?:damaged|faulty|defective|broken|missing)\\b',
    '\\b(?:terminates?|deactivates?|suspends?|closes?|discontinues?|cancels?)(?:, [a-z]{5,14})*,? (?:and/or|or|and) [a-z]{5,14} your (?:account|plan|subscription|membership|access)\\b[^;]{0,200}?\\b(?:reimburse|refund|repay|credit)',
    '\\bcredit (?:to )?your account\\b[^;]{0,40}\\b(?:inconvenience|delay|trouble|fault)|\\bapply (?:a )?credit\\b[^;]{0,60}\\binconvenience',
  ],
  not: [
    '{wont} (?:be )?(?:[a-z]{1,14} ){0,5}(?:refund|credit|reimburse|compensat|replace|repair)',
    '\\bno (?:refund|credit|compensation)|non-?refundable|without (?:any )?(?:refund|compensation)',
    'apple|google|if you (?:cancel|breach|violate)|charge ?back|credit card',
  ],
  note: 'The provider turns an order down or ends an account, and pays back.',
  example: 'We may refuse an order at any time and will refund what you have paid.',
});
