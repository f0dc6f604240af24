import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-change-right',
  kind: 'risk.unilateral-change',
  cues: ['right', 'entitled to'],
  any: [
    '{hasRight}.{0,90}?\\b{endVerb}\\b.{0,90}?(?:{offerThing}|{atWill}|anyone)',
    '(?:\\bwe are|\\bis|shall be|will be) entitled to .{0,40}?\\b(?:{changeVerb}|{endVerb})\\b.{0,60}?(?:{termsPaper}|{offerThing})',
  ],
  not: [
    '\\b(?:user|member|third[- ]party|user generated|your) (?:generated )?(?:content|posts?|materials?|submissions?|data)\\b',
    '(?<!\\b(?:(?:any|no) (?:other )?reasons?|convenience|(?:account|access)\\b.{0,80}\\bsole discretion)\\b.{0,240}){misconduct}(?!.{0,160}(?:(?:any|no) (?:other )?reason|other reason|limitation|at any time))',
  ],
  example: 'Skylark retains the right to withdraw any feature of the app.',
});
