import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-forfeiture-breach-no-refund',
  kind: 'risk.forfeiture',
  cues: ['refund', 'reimburs', 'compensat'],
  any: [
    "(?:\\bno\\b|\\bnot\\b|\\bnor\\b|\\bwithout\\b|n't)(?: be)?(?: [a-z]{1,14}){0,6} (?:refund|reimburs|compensat)",
    "(?:not|n't) (?:entitle|be (?:required|obliged|obligated)).{0,60}(?:refund|reimburs|compensat)",
  ],
  all: [
    '(?:\\bterminat|\\bsuspen|\\bban(?:ned|s)?\\b|violat|breach|\\bdisabl|deactivat|revok|expel|disqualif|dismiss|discontinued (?:item|element|feature))',
  ],
  not: [
    '(?:given|receive|entitled to|issue|provide) (?:you )?a (?:full|partial|pro-?rated) refund',
    'after (?:the )?withdrawal period|if we (?:breach|fail)|\\bour (?:own )?breach',
    '\\bliab|additional compensation|your (?:user )?content|submission|copyright',
    'will not (?:immediately|automatically) terminate|not take effect until',
    '(?:comment|post|review|user content|materials?|feedback|photo)s?\\b.{0,40}(?:remov|delet)|(?:remov|delet)[a-z]{0,3} .{0,24}(?:comment|post|review|user content|materials?|feedback)',
    'we (?:breach|violate|terminate|discontinue|suspend) .{0,40}(?:we will|you will).{0,20}refund',
    'arbitrat|indemnif',
    '\\byou (?:must|shall|may|agree|will) not\\b.{0,60}(?:violat|infring|delete|remov)',
  ],
  note: 'What is refused and why are looked for apart: together they would read each sentence many times over.',
  example: 'If your account is suspended for a breach, you will not be refunded.',
});
