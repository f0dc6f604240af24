import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-jurisdiction-court',
  kind: 'risk.jurisdiction',
  cues: [
    'judicial proceedings',
    'legal proceedings',
    'court',
    'jurisdiction',
    'venue',
    'tribunal',
    'disputes',
    'small claims',
    'suit',
  ],
  any: [
    '(?:exclusive|non-?exclusive|personal|sole|legal) jurisdiction',
    '\\bcourts? (?:of|in|located|sitting|situated|for|at|shall|will)\\b.{0,80}',
    '(?:brought|filed|litigated|resolved|heard|decided|submitted|addressed|settled|instituted|tried)\\b.{0,60}?\\b(?:courts?|tribunal|jurisdiction of|in (?:san|new|los|the (?:state|city|county)))',
    '\\bvenue\\b.{0,60}(?:shall|will|is|lies|for|in\\b)',
    'bring (?:a |any )?(?:suit|claim|action|proceeding)s? in\\b',
  ],
  not: [
    'statement (?:that|under)|entered in any',
    'court order',
    '(?:invalid|unenforceable|void|illegal|unlawful)\\b(?!.{0,60}class)',
    'small claims court for (?!claims)',
    '^if a court decides|to have your case heard|authority to enforce this|cease arbitration',
  ],
  example: 'The courts of Madrid have exclusive jurisdiction.',
});
