import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-liability-release',
  kind: 'risk.liability',
  cues: [
    'release',
    'waive',
    'hold harmless',
    'barred',
    'beyond',
    'one year',
    'force majeure',
    'no control',
    'cause of action',
    'not apply',
    'no obligation',
  ],
  any: [
    '\\breleases?\\b.{0,80}?\\bfrom\\b.{0,60}?(?:claims?|liabilit|demands?|damages|responsib)',
    '\\bwaive[sd]?\\b.{0,90}(?:civil code|section 1542|legal duty)',
  ],
  not: ['indemnify, (?:defend|release)'],
  example: 'You release us from all claims.',
});
