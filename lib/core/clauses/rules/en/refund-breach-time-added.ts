import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-breach-time-added',
  kind: 'refund.breach',
  cues: ['credited', 'added', 'lengthened', 'extended', 'freeze', 'receive', 'pause', 'compensat'],
  any: [
    '\\b(?:down|unreachable|unavailable|offline|shuts|shut|closed|outage|below|interrupted)\\b[^;]{0,110}?\\b(?:credited|added|lengthened|extended|longer|freeze your|receives? (?:one|a|an|\\d)[a-z ]{0,8}(?:day|hour|week|month)|pause your|compensat)',
    '\\bfor (?:every|each) (?:full )?(?:hour|day|percent|0\\.1 ?%)\\b[^;.]{0,40}\\b(?:below|lost|down|missed|of (?:downtime|outage))\\b[^;.]{0,40}\\b(?:credit|\\d|free|day)',
  ],
  not: [
    '\\bno (?:credit|compensation|extension)|{wont} (?:be )?(?:[a-z]{1,12} ){0,3}(?:credit|compensat|extend|add|receive)|\\bmaintenance\\b[^;.]{0,30}\\bnot\\b',
    '\\byour (?:account|card|bank)\\b[^;]{0,20}\\b(?:closed|below)|\\bage\\b|liab',
  ],
  note: 'Lost time is made good with time or a credit.',
  example: 'If we are offline for a day, your plan is lengthened by two.',
});
