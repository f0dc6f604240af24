import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-liability-plain-wide',
  kind: 'risk.liability',
  cues: [
    'peril',
    'answers for',
    'assurance',
    'responsibility is',
    'held to account',
    'in no case',
    'make good',
    'not guaranteed',
    'cannot be certain',
    'no promise',
    'do not promise',
    'rely on',
    'at risk',
    'guarantee',
    'pay for',
    'blame',
    'accountable',
  ],
  any: [
    '\\bown peril\\b|\\banswers? for no\\b|\\bno assurance\\b|\\bheld to account\\b',
    '\\bresponsibility (?:is|shall be|will be) (?:limited|capped|confined|restricted|excluded)\\b',
    '\\b(?:in no case|under no circumstances|never) (?:will|shall|do|can)? ?(?:we|the [a-z]{3,12}|it) (?:be )?(?:pay|owe|answer|be liable|compensate|made to pay)',
    "\\b(?:not|never|neither|nor|n't)\\b[^;.]{0,60}\\b(?:make good|pay for|compensate for|be held (?:responsible|accountable|to account))\\b",
    '\\b(?:is|are|be) not guaranteed\\b|\\bnot guaranteed (?:in|to|for|at)\\b|\\b(?:no|not any) (?:promise|guarantee|assurance)s? (?:that|of|as to|is|are|about)\\b',
    "\\b(?:we|the [a-z]{3,12}|it) (?:do not|don't|does not|cannot|can't) (?:promise|guarantee|assure|vouch|warrant)\\b",
  ],
  not: [
    "refund|money[- ]back|\\byou (?:do not|don't|cannot) (?:promise|guarantee)|\\buntil paid|place (?:is|are) not guaranteed|not guaranteed until",
  ],
  note: 'No answer for harm, no promise of success, in plain words.',
  example: 'Belongings are left at your own peril.',
});
