import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-breach-time-added',
  kind: 'refund.breach',
  cues: ['credited', 'added', 'lengthened', 'extended', 'freeze', 'receive', 'pause', 'compensat'],
  any: [
    '\\b(?:down|unreachable|unavailable|offline|shuts|shut|closed|outage|below|interrupted)\\b[^;]{0,110}?\\b(?:credited|added|lengthened|extended|longer|freeze your|receives? (?:one|a|an|\\d)[a-z ]{0,8}(?:day|hour|week|month)|pause your|compensat)',
  ],
  note: 'Lost time is made good with time or a credit.',
  example: 'If we are offline for a day, your plan is lengthened by two.',
});
