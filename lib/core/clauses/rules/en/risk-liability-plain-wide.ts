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
    '\\bown peril\\b',
    "\\b(?:not|never|neither|nor|n't)\\b[^;.]{0,60}\\b(?:make good|pay for|compensate for|be held (?:responsible|accountable|to account))\\b",
    '\\b(?:no|not any) (?:promise|guarantee|assurance)s? (?:that|of|as to|is|are|about)\\b',
  ],
  note: 'No answer for harm, no promise of success, in plain words.',
  example: 'Belongings are left at your own peril.',
});
