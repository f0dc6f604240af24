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
    'waives?\\b.{0,60}?(?:claims?|legal duty|right to (?:sue|claim|damages)|liabilit|rights? against|causes? of action)',
    "(?:not|n't|no|excus|neither|without).{0,100}(?:beyond|outside)\\b.{0,24}\\bcontrol",
    '(?:beyond|outside)\\b.{0,24}\\bcontrol\\b.{0,100}(?:not |no |excus|neither)',
    'force majeure',
    'no control over\\b.{0,80}(?:no responsib|not|content)',
    '\\bwaive[sd]?\\b.{0,90}(?:civil code|section 1542|legal duty)',
  ],
  not: [
    'inconvenient forum|force majeure event (?:means|shall)|^.?force majeure.?$|written notice|\\buser content you\\b|indemnify, (?:defend|release)',
    'class action|class-action|jury|arbitrat|collective',
    '(?:we|company) (?:will |may |shall )?(?:waive|release)\\b|fee(?:s)? (?:is|are|will be) waived|waive (?:the|any|your) (?:fee|charge|cost)',
    'withdrawal|refund|cooling',
    '\\bindemnif(?!.{0,80}release)',
  ],
  example: 'You release us from all claims.',
});
