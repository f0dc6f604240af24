import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-process-review',
  kind: 'refund.process',
  cues: ['request', 'review', 'case', 'refund', 'decision', 'investigat'],
  any: [
    '\\b(?:we|team|support|staff|[a-z]{1,20} team)\\b[^;]{0,30}\\b(?:reviews?|assess(?:es)?|evaluates?|investigates?|examines?|looks? into|considers?|handles?)\\b[^;]{0,40}\\b(?:requests?|case|claim|situation|refund)',
    '\\b(?:decisions?|requests?|claims?)\\b (?:are|is|will be) (?:based on|made|notified|communicated)',
  ],
  all: ['refund|request|case|decision'],
  not: ['within {duration}.{0,10}of', '{wont}'],
  example: 'Our team reviews every refund request by hand.',
});
