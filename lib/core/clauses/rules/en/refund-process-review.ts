import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-process-review',
  kind: 'refund.process',
  cues: ['request', 'review', 'case', 'refund', 'decision', 'investigat'],
  any: [
    '\\b(?:we|team|support|staff|[a-z]{1,20} team)\\b[^;]{0,30}\\b(?:reviews?|assess(?:es)?|evaluates?|investigates?|examines?|looks? into|considers?|handles?)\\b[^;]{0,40}\\b(?:requests?|case|claim|situation|refund)',
    '\\b(?:refund|all|each|every|such)(?: [a-z]{1,20}){0,2} requests?\\b[^;]{0,30}\\b(?:is|are|will be)(?: [a-z]{1,20})? (?:reviewed|assessed|evaluated|examined|considered|handled|investigated)',
    '\\b(?:decisions?|requests?|claims?)\\b (?:are|is|will be) (?:based on|made|notified|communicated)',
    "\\bwe (?:will|shall|'ll) (?:also |then )?(?:notify|inform|let you know|tell)\\b[^;]{0,60}\\b(?:approv|reject|status of|outcome|refund)",
  ],
  all: ['refund|request|case|decision'],
  not: [
    'filing fee|arbitrat|hardship|principles',
    'privacy|data|account review|copyright|infring|takedown|content|report|feature request',
    'within {duration}.{0,10}of',
    '{wont}',
    'access request|deletion',
  ],
  example: 'Our team reviews every refund request by hand.',
});
